import CZlib
import Gzip
import RandomTesting
import Testing

@Suite struct GzipStreamTests {
  @Test func `What is compressed in one piece is what is decompressed`() throws {
    let bytes = Array("one line\nand another\n".utf8)
    #expect(try decompressed(GzipStream.compress(bytes), room: 100) == bytes)
  }

  @Test func `Nothing compresses to an empty stream`() throws {
    #expect(try decompressed(GzipStream.compress([]), room: 1) == [])
  }

  @Test(arguments: [1, 7, 4096, 100_000])
  func `Pieces of any size join to one stream`(size: Int) throws {
    var generator = SeededGenerator(seed: 7)
    let bytes = (0..<100_000).map { _ in UInt8.random(in: 0...40, using: &generator) }
    let stream = try GzipStream()
    var compressed: [UInt8] = []
    for start in Swift.stride(from: 0, to: bytes.count, by: size) {
      compressed += stream.compress(Array(bytes[start..<min(start + size, bytes.count)]))
    }
    compressed += stream.finish()
    #expect(compressed.count < bytes.count)
    #expect(try decompressed(compressed, room: bytes.count + 1) == bytes)
  }

  /// zlib's own reader, told to accept the gzip format only.
  private func decompressed(_ input: [UInt8], room: Int) throws -> [UInt8] {
    var stream = z_stream()
    #expect(inflateInit2_(&stream, 16 + MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK)
    defer { inflateEnd(&stream) }
    var source = input
    return source.withUnsafeMutableBufferPointer { source in
      [UInt8](unsafeUninitializedCapacity: room) { target, count in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(room)
        #expect(inflate(&stream, Z_FINISH) == Z_STREAM_END)
        count = room - Int(stream.avail_out)
      }
    }
  }
}
