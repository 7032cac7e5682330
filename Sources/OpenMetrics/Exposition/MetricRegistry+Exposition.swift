import Gzip

extension MetricRegistry {
  /// What the metrics are now, piece by piece.
  ///
  /// - Parameters:
  ///   - format: The format; ``ExpositionFormat/init(accept:)`` finds the one a client prefers.
  ///   - encoding: How the pieces are encoded.
  /// - Throws: ``ExpositionError`` when there is no memory for compression.
  public func chunks(
    in format: ExpositionFormat,
    encoding: ContentEncoding = .identity
  ) throws(ExpositionError) -> ExpositionChunks {
    do throws(GzipError) {
      return ExpositionChunks(self, format: format, gzip: encoding == .gzip ? try GzipStream() : nil)
    } catch {
      throw ExpositionError(reason: error.description)
    }
  }

  /// What the metrics are now, as text.
  public func text(in format: ExpositionFormat) -> String {
    String(decoding: Array(ExpositionChunks(self, format: format, gzip: nil).joined()), as: UTF8.self)
  }
}

/// Why an exposition could not begin.
public struct ExpositionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was expected, what was found, and what to do.
  public let reason: String
  public var description: String { reason }
}
