import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../../shared/record/client.ts';
import {
  contactParts,
  contactPlaces,
  contactsToTyped,
  parseContacts,
} from '../../../../shared/record/forms/contacts-form.ts';

const context = { today: '2015-05-05', syntheticAllowed: true };

const phone: Contact = { role: 'phone', name: null, relation: null, phone: '900 00 001' };
const liv: Contact = { role: 'nextOfKin', name: 'Liv Haugen', relation: 'datter', phone: '900 00 002' };
const per: Contact = { role: 'nextOfKin', name: 'Per Haugen', relation: null, phone: null };
const moen: Contact = { role: 'physician', name: 'Lege Moen', relation: null, phone: '61 24 00 00' };
const ALL = [phone, liv, per, moen];

const read = (typed: Readonly<Record<string, string>>) => parseContacts(typed, ALL, context);

describe('the form of contacts', () => {
  test('holds all that the record has, also what it doesn’t ask for', () => {
    const odd: Contact = { role: 'physician', name: 'Moen', relation: 'vikar', phone: null };
    for (const contacts of [[], ALL, [phone, odd]])
      expect(parseContacts(contactsToTyped(contacts), [], context)).toEqual({ contacts, faults: [] });
    expect(contactParts('physician', 0, contactsToTyped([odd]))).toEqual(['name', 'relation', 'phone']);
    expect(contactParts('physician', 0, {})).toEqual(['name', 'phone']);
  });

  test('loses who is emptied, and nobody else', () => {
    const emptied = { 'nextOfKin.0.name': '', 'nextOfKin.0.relation': ' ', 'nextOfKin.0.phone': '' };
    expect(read({ ...contactsToTyped(ALL), ...emptied }).contacts).toEqual([phone, per, moen]);
  });

  test('takes who is added behind an empty place', () => {
    expect(read({ 'guardian.2.name': ' Åse  Li ' }).contacts).toEqual([
      { role: 'guardian', name: 'Åse  Li', relation: null, phone: null },
    ]);
  });

  test('leaves all as they were while one text can’t be read, and says which', () => {
    const long = 'x'.repeat(2_001);
    expect(read({ ...contactsToTyped(ALL), 'nextOfKin.1.name': long, 'phone.0.phone': '1' })).toEqual({
      contacts: ALL,
      faults: [{ field: 'nextOfKin.1.name', code: 'text-too-long', detail: '2000' }],
    });
  });

  test('has a place for each, and for the one that the cursor was in', () => {
    const typed = contactsToTyped(ALL);
    expect(contactPlaces('nextOfKin', typed, null)).toBe(2);
    expect(contactPlaces('nextOfKin', typed, 'nextOfKin.2.name')).toBe(3);
    expect(contactPlaces('guardian', typed, 'nextOfKin.2.name')).toBe(0);
  });
});
