import { CONTACT_ROLES, type Contact, type ContactRole } from '../client.ts';
import type { Fault } from '../fault.ts';
import { reading, type FormContext } from './reading.ts';
import type { Typed } from './typed.ts';

const PARTS = ['name', 'relation', 'phone'] as const;
export type ContactPart = (typeof PARTS)[number];

/** What is asked about each: of the client's own phone the number alone. */
const ASKED: Readonly<Record<ContactRole, readonly ContactPart[]>> = {
  phone: ['phone'],
  nextOfKin: PARTS,
  guardian: PARTS,
  physician: ['name', 'phone'],
};

/** `nextOfKin.1.phone`: the phone of the second next of kin. */
export const contactField = (role: ContactRole, place: number, part: ContactPart): string =>
  `${role}.${place}.${part}`;

export const contactsToTyped = (contacts: readonly Contact[]): Typed =>
  Object.fromEntries(
    CONTACT_ROLES.flatMap((role) =>
      contacts
        .filter((contact) => contact.role === role)
        .flatMap((contact, place) =>
          PARTS.map((part) => [contactField(role, place, part), contact[part] ?? ''] as const),
        ),
    ),
  );

/** How many places of a role the form has written in, or has the field of that name in; 0 for none. */
export const contactPlaces = (role: ContactRole, typed: Typed, field: string | null): number => {
  const written = Object.keys(typed).filter((name) => (typed[name] ?? '').trim() !== '');
  const places = [...written, ...(field === null ? [] : [field])].flatMap((name) => {
    const [of, place] = name.split('.');
    return of === role ? [Number(place) + 1] : [];
  });
  return Math.max(0, ...places);
};

/** The fields of one place: what is asked, and what came otherwise, with a file, and has to be seen to be changed. */
export const contactParts = (role: ContactRole, place: number, typed: Typed): readonly ContactPart[] =>
  PARTS.filter(
    (part) => ASKED[role].includes(part) || (typed[contactField(role, place, part)] ?? '').trim() !== '',
  );

/**
 * Reads the form of contacts, which is always whole: who isn't in it is gone. While a text can't be read, all stay
 * as they were: places have no names of their own by which the others could be told.
 */
export function parseContacts(
  typed: Typed,
  before: readonly Contact[],
  context: FormContext,
): { readonly contacts: readonly Contact[]; readonly faults: readonly Fault[] } {
  const form = reading(typed, context);
  const contacts = CONTACT_ROLES.flatMap((role) =>
    Array.from({ length: contactPlaces(role, typed, null) }, (_, place): Contact => {
      const text = (part: ContactPart): string | null => form.text(contactField(role, place, part));
      return { role, name: text('name'), relation: text('relation'), phone: text('phone') };
    }).filter((contact) => PARTS.some((part) => contact[part] !== null)),
  );
  return { contacts: form.faults.length > 0 ? before : contacts, faults: form.faults };
}
