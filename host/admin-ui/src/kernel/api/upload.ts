import { ApiError, isApiError, readApiError } from './ApiError';
import { isStaleToken, renewToken, sessionEnded, writingHeaders } from './apiFetch';

interface UploadOptions {
  /** Bytes that are sent. */
  onProgress?: (sent: number) => void;
  /** Breaks it off; it then ends with an `AbortError`. */
  signal?: AbortSignal;
}

/** Sends a file as the body, straight from the disk. Not by fetch, which does not say how far it is. */
export async function upload<T>(path: string, file: File, options: UploadOptions = {}): Promise<T> {
  try {
    return await send<T>(path, file, options);
  } catch (error) {
    if (!isStaleToken(error)) throw error;
    await renewToken();
    return send<T>(path, file, options);
  }
}

function send<T>(path: string, file: File, { onProgress, signal }: UploadOptions): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    const aborted = () => reject(new DOMException('', 'AbortError'));
    if (signal?.aborted) return aborted();
    request.open('POST', path);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('Content-Disposition', `attachment; filename*=UTF-8''${encoded(file.name)}`);
    for (const [name, value] of Object.entries(writingHeaders())) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded }) => onProgress?.(loaded);
    request.onabort = aborted;
    request.onerror = () => reject(new ApiError(0, ''));
    request.onload = () => void answerOf<T>(request).then(resolve, reject);
    request.onloadend = () => signal?.removeEventListener('abort', stop);
    signal?.addEventListener('abort', stop);
    request.send(file);
  });
}

async function answerOf<T>({ status, responseText }: XMLHttpRequest): Promise<T> {
  if (status >= 200 && status < 300) return (responseText ? JSON.parse(responseText) : undefined) as T;
  const error = await readApiError(new Response(responseText, { status }));
  if (isApiError(error, 'unauthorized')) sessionEnded();
  throw error;
}

/** As a header's extended value wants it: encodeURIComponent leaves five marks that it does not allow. */
const encoded = (name: string) => encodeURIComponent(name).replace(/['()*!]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
