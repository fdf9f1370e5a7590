const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads the primitive forms that every file of the index is made of. Throws where the bytes end too soon. */
export class ByteReader {
  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.bytes = bytes;
    this.position = 0;
  }

  byte() {
    if (this.position >= this.bytes.length) throw new RangeError('ends too soon');
    return this.bytes[this.position++];
  }

  /** LEB128. */
  varint() {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const next = this.byte();
      value |= (next & 127) << shift;
      if (next < 128) return value >>> 0;
    }
    throw new RangeError('holds a number without an end');
  }

  /** A number of things that are each a byte long or more, so that a damaged count allocates nothing. */
  count() {
    return this.possible(this.varint());
  }

  /** Refuses a count that the bytes that are left cannot hold. */
  possible(count) {
    if (count > this.bytes.length - this.position) throw new RangeError('holds an impossible count');
    return count;
  }

  float() {
    this.position += 4;
    return new DataView(this.bytes.buffer, this.bytes.byteOffset + this.position - 4, 4).getFloat32(0, true);
  }

  text() {
    return utf8.decode(this.take(this.count()));
  }

  take(length) {
    if (length > this.bytes.length - this.position) throw new RangeError('ends too soon');
    return this.bytes.subarray(this.position, this.position += length);
  }

  skipVarints(count) {
    for (; count > 0; count--) while (this.byte() > 127);
  }

  /** A count and that many of what `read` reads. */
  list(read) {
    return Array.from({ length: this.count() }, read);
  }

  /** Sorted strings: of each, how many units it shares with the one before, as a control character, and the rest. */
  sortedTexts() {
    let text = '';
    return Array.from(
      this.text().matchAll(/([\0-\x1f])([^\0-\x1f]*)/g),
      ([, shared, rest]) => (text = text.slice(0, shared.charCodeAt()) + rest),
    );
  }

  /** Increasing numbers below `limit`, written as gaps, into `target` from `start` to `end`. */
  gaps(target, start, end, limit) {
    let number = -1;
    for (let i = start; i < end; i++) target[i] = number += this.varint() + 1;
    if (number >= limit) throw new RangeError('holds a number that is too large');
  }

  /** A number below `limit`. */
  below(limit) {
    const number = this.varint();
    if (number >= limit) throw new RangeError('holds a number that is too large');
    return number;
  }

  /** Refuses bytes that nothing has read. */
  end() {
    if (this.position !== this.bytes.length) throw new RangeError('goes on too long');
  }
}
