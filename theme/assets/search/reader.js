const utf8 = new TextDecoder();

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
    for (let shift = 0; ; shift += 7) {
      const next = this.byte();
      value |= (next & 127) << shift;
      if (next < 128) return value >>> 0;
    }
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

  /** A front-coded string after the one before it. */
  frontCoded(previous) {
    const shared = this.varint();
    return previous.slice(0, shared) + this.text();
  }

  /** A count and that many front-coded strings. */
  frontCodedList() {
    const texts = [];
    let text = '';
    for (let i = this.count(); i > 0; i--) texts.push(text = this.frontCoded(text));
    return texts;
  }

  /** Increasing numbers, written as gaps, into `target` from `start` to `end`. */
  gaps(target, start, end) {
    for (let i = start, number = -1; i < end; i++) target[i] = number += this.varint() + 1;
  }
}
