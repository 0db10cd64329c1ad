import { catalogueAsJson } from '../../../shared/catalogue/as-json.ts';
import { isCodeBookId } from '../../../shared/catalogue/code-book-id.ts';
import { refuse, type Call, type Command } from '../command.ts';
import { shown, type Outcome } from '../outcome.ts';

export const catalogue: Command = {
  synopsis: '[--code-book 2015]',
  needs: [],
  takes: ['code-book'],
  run,
};

function run(call: Call): Outcome {
  const id = call.options.value('code-book') ?? '2015';
  if (!isCodeBookId(id)) return refuse(call, 'not-a-code-book');
  const json = catalogueAsJson(id, call.language);
  const lines = json.variables.flatMap(({ number, name, codes }) => [
    `${number} ${name}`,
    ...codes.map((one) => `    ${one.code} ${one.name}`),
  ]);
  return shown(json, lines.join('\n'));
}
