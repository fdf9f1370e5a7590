/** A file is missing: the site may have been rebuilt since this page was opened. */
export class MissingFileError extends Error {}

/** The site was built with another version of this script, which reads a different format. */
export class OutdatedScriptError extends Error {
  constructor() {
    super('The search has been updated. Please reload the page.');
  }
}

/** Milliseconds until a request counts as failed. */
const patience = 10_000;

/**
 * @returns {Promise<Uint8Array>} the complete response
 * @throws {Error} with a message for readers; its cause contains the address, which only helps people who maintain the site
 */
async function request(url, options) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  let Kind = Error;
  let reason;
  let cause;
  try {
    const response = await fetch(url, { ...options, signal: stop.signal });
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
    if (response.status === 404) Kind = MissingFileError;
    reason = Kind === Error ? `the server answered ${response.status}` : 'it is missing';
  } catch (error) {
    cause = error;
    reason = stop.signal.aborted ? `no answer came within ${patience / 1000} seconds` : 'there is no connection';
  } finally {
    clearTimeout(timer);
  }
  throw new Kind(`The search could not load one of its files: ${reason}.`, { cause: new Error(url, { cause }) });
}

/** Decompresses a zlib stream (RFC 1950); its checksum detects a damaged file. */
async function inflate(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** @template T @param {Uint8Array} bytes @param {(bytes: Uint8Array) => T} read @param {string} url @returns {Promise<T>} */
async function unpack(bytes, read, url) {
  try {
    return read(await inflate(bytes));
  } catch (cause) {
    if (cause instanceof OutdatedScriptError) throw cause;
    // oxlint-disable-next-line preserve-caught-error -- The cause is kept inside an error that names the file.
    throw new Error('The search could not read one of its files: it is damaged.', { cause: new Error(url, { cause }) });
  }
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
 * Loads and reads a file. A failed attempt is repeated once, bypassing the cache, because the cached copy may be at fault.
 * @template T
 * @param {string} url
 * @param {(bytes: Uint8Array) => T} read
 * @param {RequestInit} [options]
 * @returns {Promise<T>}
 * @throws {Error} with a message for readers
 */
export async function loadFile(url, read, options) {
  try {
    return await unpack(await request(url, options), read, url);
  } catch (error) {
    if (error instanceof MissingFileError || error instanceof OutdatedScriptError) throw error;
    return unpack(await request(url, { cache: 'reload' }), read, url);
  }
}

/** A file that is embedded in the script. */
export const readEmbedded = (base64, read) =>
  unpack(
    Uint8Array.from(atob(base64), letter => letter.charCodeAt(0)),
    read,
    'start.bin, within the script',
  );

/**
 * Loads a module that is rarely needed.
 * @template T
 * @param {Promise<T>} loading `import('./name.js')`
 * @returns {Promise<T>}
 */
export async function later(loading) {
  try {
    return await loading;
  } catch (cause) {
    throw new Error('Part of the search could not be loaded. Please reload the page.', { cause });
  }
}
