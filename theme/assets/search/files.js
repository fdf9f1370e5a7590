/** A file is not there: the site may have been built anew since this page was opened. */
export class MissingFileError extends Error {}

async function request(url, options) {
  try {
    return await fetch(url, options);
  } catch {
    // A connection that broke once usually holds the second time.
    return fetch(url, options).catch(cause => {
      throw new Error(`The search could not load ${url}: there is no connection.`, { cause });
    });
  }
}

/**
 * Opens a zlib stream (RFC 1950).
 * @param {ReadableStream} stream
 * @returns {Promise<Uint8Array>}
 */
async function inflate(stream) {
  return new Uint8Array(await new Response(stream.pipeThrough(new DecompressionStream('deflate'))).arrayBuffer());
}

/**
 * The files of the index; each is loaded and read once.
 */
export class IndexFiles {
  /** @param {string} folder address of the folder, with a slash at its end */
  constructor(folder) {
    this.folder = folder;
    /** @type {Map<string, Promise<any>>} */
    this.loaded = new Map();
  }

  /**
   * @template T
   * @param {string} path
   * @param {(bytes: Uint8Array) => T} read
   * @returns {Promise<T>}
   */
  load(path, read) {
    let file = this.loaded.get(path);
    if (!file) {
      file = loadFile(this.folder + path, read);
      this.loaded.set(path, file);
      file.catch(() => this.loaded.delete(path));
    }
    return file;
  }
}

/**
 * @template T
 * @param {string} url
 * @param {(bytes: Uint8Array) => T} read
 * @param {RequestInit} [options]
 * @returns {Promise<T>}
 */
export async function loadFile(url, read, options) {
  const response = await request(url, options);
  if (response.status === 404) throw new MissingFileError(`The search could not load ${url}: the file is missing.`);
  if (!response.ok) throw new Error(`The search could not load ${url}: the server answered ${response.status}.`);
  try {
    return read(await inflate(response.body));
  } catch (cause) {
    throw new Error(`The search could not read ${url}: the file is damaged.`, { cause });
  }
}

/** A file that stands in the script itself. */
export function readEmbedded(base64, read) {
  return inflate(new Blob([Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))]).stream()).then(read);
}
