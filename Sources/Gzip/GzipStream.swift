import CZlib

/// Compresses a stream of bytes into the gzip format of RFC 1952, piece by piece.
///
/// Not for use by several tasks at once.
package final class GzipStream {
  private let stream: UnsafeMutablePointer<z_stream>

  /// Begins a stream.
  ///
  /// - Parameter level: From 1, the fastest, to 9, the smallest.
  /// - Throws: ``GzipError`` when zlib has no memory for its tables (about 256 KiB).
  package init(level: Int32 = 1) throws(GzipError) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // 16 above the largest window asks zlib for gzip's header and trailer rather than its own.
    let status = deflateInit2_(
      stream,
      level,
      Z_DEFLATED,
      16 + MAX_WBITS,
      8,
      Z_DEFAULT_STRATEGY,
      ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size)
    )
    guard status == Z_OK else {
      stream.deinitialize(count: 1)
      stream.deallocate()
      throw GzipError(status: status)
    }
  }

  deinit {
    deflateEnd(stream)
    stream.deinitialize(count: 1)
    stream.deallocate()
  }

  /// The compressed bytes that are ready once `bytes` have been taken in; perhaps none yet.
  package func compress(_ bytes: [UInt8]) -> [UInt8] {
    deflate(bytes, flush: Z_NO_FLUSH)
  }

  /// The remaining compressed bytes and the trailer. The stream takes nothing after this.
  package func finish() -> [UInt8] {
    deflate([], flush: Z_FINISH)
  }

  /// All of `bytes` as one gzip stream.
  ///
  /// - Throws: ``GzipError`` when zlib has no memory.
  package static func compress(_ bytes: [UInt8]) throws(GzipError) -> [UInt8] {
    let stream = try GzipStream()
    return stream.compress(bytes) + stream.finish()
  }

  private func deflate(_ input: [UInt8], flush: Int32) -> [UInt8] {
    // zlib's interface is not const, but it only reads what it is given.
    input.withUnsafeBufferPointer { source in
      stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
      stream.pointee.avail_in = UInt32(source.count)
      defer { stream.pointee.next_in = nil }
      var output: [UInt8] = []
      repeat {
        let room = Int(deflateBound(stream, UInt(stream.pointee.avail_in)))
        output += [UInt8](unsafeUninitializedCapacity: room) { target, count in
          stream.pointee.next_out = target.baseAddress
          stream.pointee.avail_out = UInt32(room)
          // With room to write to and a stream in order no other status than these is possible: Z_OK, Z_STREAM_END,
          // and Z_BUF_ERROR, which only says that there was nothing to do.
          _ = CZlib.deflate(stream, flush)
          count = room - Int(stream.pointee.avail_out)
        }
      } while stream.pointee.avail_out == 0
      return output
    }
  }
}
