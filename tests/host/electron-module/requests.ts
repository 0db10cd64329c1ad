import type { Protocol } from '../../../node_modules/playwright-core/types/protocol.d.ts';
import type { Session } from '../chromium/session.ts';
import { note } from './notes.ts';
import { toApp } from './scheme.ts';
import type { ElectronSession, RequestDetails } from './session.ts';

/** The page that a request comes from. */
export type Requester = {
  readonly id: number;
  readonly session: ElectronSession;
  /** False when the page may not be replaced by this URL (Chromium's spelling). */
  readonly mayNavigate: (url: string) => boolean;
  readonly isMainFrame: (frameId: string) => boolean;
};

/** Answers every request of a page, or refuses it: nothing of a page goes to the network. */
export async function answerRequest(
  requester: Requester,
  at: Session,
  event: Protocol.Fetch.requestPausedPayload,
): Promise<void> {
  const { requestId, request, resourceType } = event;
  const fail = (errorReason: Protocol.Network.ErrorReason): void =>
    at.tell('Fetch.failRequest', { requestId, errorReason });
  const isPage = resourceType === 'Document' && requester.isMainFrame(event.frameId);
  if (isPage && !requester.mayNavigate(request.url)) {
    fail('Aborted');
    return;
  }

  const url = toApp(request.url);
  const details: RequestDetails = {
    url,
    method: request.method,
    resourceType: isPage ? 'mainFrame' : resourceType.toLowerCase(),
    id: 1,
    timestamp: Date.now(),
    webContentsId: requester.id,
  };
  const { webRequest, protocol } = requester.session;
  const before = webRequest.before;
  if (before !== undefined) {
    const { cancel } = await new Promise<{ readonly cancel?: boolean }>((answer) => before(details, answer));
    if (cancel === true) {
      fail('BlockedByClient');
      return;
    }
  }

  const handler = protocol.handlers.get(url.split(':')[0] ?? '');
  if (handler !== undefined) {
    let response: Response;
    try {
      const { method, headers } = request;
      response = await handler(new Request(url, { method, headers, body: request.postData ?? null }));
    } catch (error) {
      note('protocol handler threw', { url, error: String(error) });
      fail('Failed');
      return;
    }
    return fulfil(requester, at, event, details, response);
  }
  if (/^(data|blob|about):/.test(url)) {
    at.tell('Fetch.continueRequest', { requestId });
    return;
  }
  note('network request refused', { url });
  fail('InternetDisconnected');
}

async function fulfil(
  { session }: Requester,
  at: Session,
  { requestId }: Protocol.Fetch.requestPausedPayload,
  details: RequestDetails,
  response: Response,
): Promise<void> {
  let headers: Readonly<Record<string, string | string[]>> = Object.fromEntries(
    [...response.headers].map(([name, value]) => [name, [value]]),
  );
  const received = session.webRequest.received;
  if (received !== undefined) {
    const given = Object.fromEntries([...response.headers].map(([name, value]) => [name, [value]]));
    const answer = await new Promise<{ readonly responseHeaders?: typeof headers }>((done) =>
      received({ ...details, responseHeaders: given }, done),
    );
    headers = answer.responseHeaders ?? headers;
  }
  at.tell('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status,
    responseHeaders: Object.entries(headers).flatMap(([name, values]) =>
      [values].flat().map((value) => ({ name, value })),
    ),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  });
}
