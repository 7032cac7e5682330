import Gzip

/// The bytes of one exposition, piece by piece, so that a scrape never holds all of it.
///
/// Each series is read once, when its piece is asked for. Iterate once, and in one task at a time.
///
/// ```swift
/// for chunk in try registry.chunks(in: format, encoding: encoding) {
///   try await writer.write(chunk)
/// }
/// ```
public struct ExpositionChunks: Sequence, IteratorProtocol {
  /// About as many bytes as a piece has before it is compressed.
  static let chunkSize = 32 * 1024

  private var sources: ArraySlice<MetricRegistry.Source>
  private var members: ArraySlice<FamilyCore.Member> = []
  private var family: [UInt8] = []
  private var writer: SampleWriter
  private let gzip: GzipStream?
  private var isFinished = false

  init(_ registry: MetricRegistry, format: ExpositionFormat, gzip: GzipStream?) {
    sources = registry.sources[...]
    writer = SampleWriter(format: format, exemplars: registry.exemplars.labelNames)
    self.gzip = gzip
  }

  /// The next piece, never empty; nil after the last.
  public mutating func next() -> [UInt8]? {
    while !isFinished {
      writer.bytes.removeAll(keepingCapacity: true)
      writer.bytes.reserveCapacity(Self.chunkSize + Self.chunkSize / 4)
      fill()
      let chunk = encoded(writer.bytes)
      if !chunk.isEmpty { return chunk }
    }
    return nil
  }

  /// Writes until the piece is large enough or there is nothing left.
  private mutating func fill() {
    while writer.bytes.count < Self.chunkSize {
      if let member = members.popFirst() {
        member.series.write(family: family, labels: member.labels, to: &writer)
      } else if let source = sources.popFirst() {
        begin(source)
      } else {
        writer.endOfExposition()
        isFinished = true
        return
      }
    }
  }

  private mutating func begin(_ source: MetricRegistry.Source) {
    switch source {
    case .family(let core):
      let descriptor = core.descriptor
      family = descriptor.nameBytes
      members = core.members[...]
      writer.metadata(family, type: descriptor.type, unit: descriptor.unit, help: descriptor.help)
    case .collector(let collector):
      for family in collector.collect() { writer.write(family) }
    }
  }

  private func encoded(_ bytes: [UInt8]) -> [UInt8] {
    guard let gzip else { return bytes }
    return gzip.compress(bytes) + (isFinished ? gzip.finish() : [])
  }
}
