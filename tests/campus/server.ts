import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate.ts';
import { lookalikePath } from './lookalikes/index.ts';
import { pagePath } from './paths.ts';
import { answer } from './routes.ts';
import { createSessions } from './sessions.ts';
import { toolById } from './tools/index.ts';
import { toolPath } from './tools/paths.ts';
import type { ToolSkin } from './tools/types.ts';
import type { CampusSkin, UrlOptions } from './types.ts';

/** The name under which browsers know the practice campus; it is mapped to loopback by a browser flag. */
export const PRACTICE_HOST = 'practice.infinitecampus.org';

/** One request as it came in; `path` with its query. */
export interface CampusRequest {
  method: string;
  path: string;
}

export interface Campus {
  port: number;
  /** Where a Node client reaches the server: https on loopback, with the port. */
  httpsOrigin: string;
  /** For browsers that can map a host but no port (Firefox: network.dns.localDomains). */
  originWithPort: string;
  /** For Chromium's --host-resolver-rules; the address then needs no port. */
  resolverRule: string;
  /** For Chromium's --ignore-certificate-errors-spki-list: base64 SHA-256 of the certificate's public key. */
  spkiHash: string;
  /** The address of a Relationships page. Throws on a skin or scenario that does not exist. */
  url(skin: CampusSkin, scenario: string, options?: UrlOptions): string;
  /** The address of a page that is no Relationships page. Throws on an id that does not exist. */
  lookalikeUrl(id: string, options?: Pick<UrlOptions, 'origin'>): string;
  /** The address of any other page. Throws on an id that does not exist, or a skin that the page has not. */
  toolUrl(skin: ToolSkin, id: string, options?: Pick<UrlOptions, 'origin'>): string;
  /** Every request of this server so far, in order. */
  requests(): CampusRequest[];
  close(): Promise<void>;
}

function toolAddress(skin: ToolSkin, id: string): string {
  const tool = toolById(id);
  if (!tool?.skins.includes(skin)) throw new Error(`no such page: ${id} in ${skin}`);
  return toolPath(skin, tool);
}

/**
 * Starts the practice campus on loopback. It answers for any host name; the certificate is made here, in memory.
 * @param options.port 0 or absent takes a free port.
 */
export async function startCampus(options: { port?: number } = {}): Promise<Campus> {
  const certificate = await makeCertificate(PRACTICE_HOST);
  const sessions = createSessions();
  const requests: CampusRequest[] = [];
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    requests.push({ method: request.method ?? 'GET', path: request.url ?? '/' });
    void answer(request, response, sessions);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    httpsOrigin: `https://127.0.0.1:${port}`,
    originWithPort: `https://${PRACTICE_HOST}:${port}`,
    resolverRule: `MAP ${PRACTICE_HOST} 127.0.0.1:${port}`,
    spkiHash: certificate.spkiHash,
    url: (skin, scenario, { origin = `https://${PRACTICE_HOST}`, ...rest } = {}) =>
      origin + pagePath(skin, scenario, rest),
    toolUrl: (skin, id, { origin = `https://${PRACTICE_HOST}` } = {}) => origin + toolAddress(skin, id),
    requests: () => [...requests],
    lookalikeUrl: (id, { origin = `https://${PRACTICE_HOST}` } = {}) => origin + lookalikePath(id),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
