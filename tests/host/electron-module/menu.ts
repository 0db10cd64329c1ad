import type { MenuItemConstructorOptions } from 'electron';
import { app } from './app.ts';
import { note } from './notes.ts';
import { BrowserWindow } from './window.ts';

export class MenuItem {
  readonly id: string | undefined;
  readonly label: string;
  readonly role: string | undefined;
  readonly accelerator: string | undefined;
  readonly type: string;
  readonly submenu: Menu | undefined;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  /** What choosing it does: tests choose by calling this. */
  readonly click: () => void;

  constructor(options: MenuItemConstructorOptions) {
    this.id = options.id;
    this.label = options.label ?? '';
    this.role = options.role;
    this.accelerator = options.accelerator ?? undefined;
    this.type = options.type ?? (options.submenu === undefined ? 'normal' : 'submenu');
    this.submenu = Array.isArray(options.submenu) ? Menu.buildFromTemplate(options.submenu) : undefined;
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    this.click = (): void => {
      if (this.type === 'checkbox') this.checked = !this.checked;
      if (options.click !== undefined)
        Reflect.apply(options.click, undefined, [this, BrowserWindow.getFocusedWindow() ?? undefined, {}]);
      else if (options.role === 'quit') app.quit();
    };
  }
}

let applicationMenu: Menu | null = null;

/** `Menu`: kept as data, shown nowhere. */
export class Menu {
  readonly items: MenuItem[] = [];
  static buildFromTemplate(template: readonly (MenuItemConstructorOptions | MenuItem)[]): Menu {
    const menu = new Menu();
    for (const item of template) menu.append(item instanceof MenuItem ? item : new MenuItem(item));
    return menu;
  }
  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu;
  }
  static getApplicationMenu(): Menu | null {
    return applicationMenu;
  }
  append(item: MenuItem): void {
    this.items.push(item);
  }
  popup(): void {
    note('menu.popup', { items: this.items.map((item) => item.label) });
  }
  closePopup(): void {
    note('menu.closePopup');
  }
  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found !== undefined && found !== null) return found;
    }
    return null;
  }
}
