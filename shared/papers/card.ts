import { codeBook, codeBookForDate, variable } from '../catalogue/code-books.ts';
import { STAY_TYPES } from '../catalogue/numbers.ts';
import { listName, type Client } from '../record/client.ts';
import { formatDate } from '../record/dates.ts';
import { validRegistration, type Registration } from '../record/registration.ts';
import { filled, paperText } from '../text/paper.ts';
import type { CardData, CardSignature } from './card-data.ts';
import { cardHead } from './card-head.ts';
import type { CardContext, CardRequest } from './card-request.ts';
import { personOf, unnamed } from './card-person.ts';
import { coordinatorAnswer, diagnosisLines, planAnswer, stayLines } from './card-lists.ts';
import { assessedAnswers, codedAnswers, scoreAnswers } from './card-values.ts';
import { processLines, registerViewParts, serviceLines } from './card-services.ts';
import { standing } from './standing.ts';
import { municipalityTitle, orEmpty, runningHead, SEPARATOR } from './words.ts';

/** What stands on the registerkort of a client (guide 2004; names by the code book of the registration). */
export function cardOf(client: Client, request: CardRequest): CardData {
  const registration = request.blank === false ? request.registration : null;
  const context: CardContext = {
    ...request,
    client,
    registration,
    previous: previousOf(client, request),
    book: registration === null ? codeBookForDate(request.date) : codeBook(registration.codeBook),
    text: paperText[request.language],
  };
  const { text, book } = context;
  const name = request.blank === 'code' ? filled(text.code, { code: client.id }) : listName(client.name);
  const card = request.blank === false ? text.card : text.worksheetCard;
  const printedOn = formatDate(request.printedAt.slice(0, 10));
  const hidden = request.blank === 'code';

  return {
    language: request.language,
    layout: request.blank === false ? 'card' : 'worksheet',
    codeBook: book.id,
    // SECURITY: without the name. A page's title goes to processes that a lock doesn't end, and into lists of files.
    title: [card, ...(registration === null ? [] : [formatDate(registration.date)])].join(' – '),
    runningHead: runningHead({
      card,
      name,
      identity: hidden ? null : client.identityNumber,
      state: stateInHead(context),
    }),
    foot: [
      `${municipalityTitle(request.municipality.name, text)} (${request.municipality.number})`,
      card,
      filled(text.codeBook, { book: book.id }),
      filled(text.printed, { date: printedOn, time: request.printedAt.slice(11, 16).replace(':', '.') }),
    ].join(SEPARATOR),
    standing: standing(context),
    head: cardHead(context),
    person: hidden ? unnamed(client.id) : personOf(client, text),
    coded: codedAnswers(context),
    assessed: assessedAnswers(context),
    scores: scoreAnswers(context),
    source: registration?.source ?? null,
    diagnoses: diagnosisLines(context),
    services: hidden ? [] : serviceLines(context),
    servicesAsOf: formatDate(request.date),
    processes: hidden ? [] : processLines(context),
    registerView: hidden ? [] : registerViewParts(context),
    stays: request.blank === false ? stayLines(context) : [],
    stayTypes: STAY_TYPES,
    plan: planAnswer(context),
    coordinator: variable(book, 'koordinator') === null ? null : coordinatorAnswer(context),
    informed: informedOf(context),
    signature: signatureOf(registration),
  };
}

const stateInHead = ({ registration, text }: CardContext): string =>
  registration === null
    ? text.notRegistered
    : filled(registration.status === 'signed' ? text.registered : text.drafted, {
        date: formatDate(registration.date),
      });

/** A worksheet shows the registration it was asked for, or else the valid one; a draft is nobody's previous value. */
const previousOf = (client: Client, { blank, registration, date }: CardRequest): Registration | null => {
  if (blank !== 'client') return null;
  return registration?.status === 'signed' ? registration : validRegistration(client.registrations, date);
};

const informedOf = ({ client, text, blank }: CardContext): CardData['informed'] =>
  client.informed === null || blank !== false
    ? null
    : {
        date: formatDate(client.informed.date),
        to: text.informedTo[client.informed.to],
        by: client.informed.by,
      };

const signatureOf = (registration: Registration | null): CardSignature => {
  if (registration?.status !== 'signed') return { date: '', name: '', title: '', paperReceived: '' };
  return {
    date: formatDate(registration.signedAt?.slice(0, 10) ?? registration.date),
    name: registration.signedBy?.name ?? '',
    title: registration.signedBy?.title ?? '',
    paperReceived: orEmpty(registration.paperSigned),
  };
};
