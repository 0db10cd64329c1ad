import { expect, test } from 'vitest';
import { clientText } from '../../../shared/text/client.ts';

test('what will happen at signing is said with its numbers', () => {
  expect(clientText.nb.signHolds('05.05.2015', '02.03.2015')).toBe(
    'Den gjelder fra 05.05.2015 og avløser den fra 02.03.2015.',
  );
  expect(clientText.nn.signCarriesOver(1, '02.03.2015')).toBe(
    'Éin skår er ikkje sett på og blir ståande som 02.03.2015.',
  );
});
