import type {
  CallbackResponse,
  CommandLine,
  OnBeforeRequestListenerDetails,
  ProxyConfig,
  Session,
  WebContents,
} from 'electron';
import { isOurBlob, isOurs } from './origin.ts';

/** Where nothing listens (RFC 863, "discard"); loopback is no exception for a page. */
const deadEnd: ProxyConfig = {
  mode: 'fixed_servers',
  proxyRules: 'http://127.0.0.1:9',
  proxyBypassRules: '<-loopback>',
};

/** Lets no page resolve a name; main's own calls use Node, which this does not touch. Before Electron is ready. */
export function closeResolver(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** Cancels every request of a page that is not ours, and leads what is left to a dead end; answers the remover. */
export async function closeNetwork(session: Pick<Session, 'webRequest' | 'setProxy'>): Promise<() => void> {
  session.webRequest.onBeforeRequest(cancelForeign);
  await session.setProxy(deadEnd);
  return () => session.webRequest.onBeforeRequest(null);
}

/** WebRTC asks neither `webRequest` nor the CSP, so it may use only the proxy that leads nowhere. */
export function closeWebRtc(contents: Pick<WebContents, 'setWebRTCIPHandlingPolicy'>): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

function cancelForeign(
  { url }: Pick<OnBeforeRequestListenerDetails, 'url'>,
  callback: (response: CallbackResponse) => void,
): void {
  callback({ cancel: !isOurs(url) && !isOurBlob(url) && !url.startsWith('data:') });
}
