/**
 * SECURITY: of every page Chromium keeps what stands in its fields, to fill them again after "back": in another
 * process, which a lock doesn't end, and in its profile where it has one. Not of fields whose form says
 * `autocomplete="off"`: of one-line fields their own attribute is enough, several lines and lists need a form.
 */
const unkept = document.createElement('form');
unkept.id = 'unkept';
unkept.autocomplete = 'off';
unkept.hidden = true;
document.body.append(unkept);

/** For the attribute `form` of fields whose content is to be kept nowhere. */
export const UNKEPT_FORM = unkept.id;
