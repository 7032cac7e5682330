import OpenMetrics

/// What an application exposed, as far as it can be read.
struct Exposition: Sendable {
  /// The `Content-Type` it came with.
  let contentType: String?

  /// The format that this names; nil where it names none.
  let format: ExpositionFormat?

  let families: [MetricFamily]

  /// Why nothing could be read.
  let error: ParseError?

  /// What a strict reader finds wrong, though the lines can be read.
  let strictError: ParseError?

  /// Whether something that looks like an exemplar stands in it, whatever the format.
  let mentionsExemplars: Bool

  init(_ response: Answer.Response) {
    contentType = response.contentType
    format = response.contentType.flatMap { ExpositionFormat(contentType: $0) }
    mentionsExemplars = response.body.firstRange(of: " # {".utf8) != nil
    guard let format else {
      families = []
      error = nil
      strictError = nil
      return
    }
    do throws(ParseError) {
      families = try MetricFamily.parse(response.body, as: format)
      error = nil
      strictError = nil
    } catch let strict {
      do throws(ParseError) {
        families = try MetricFamily.parse(response.body, as: format, strictness: .lenient)
        error = nil
        strictError = strict
      } catch {
        families = []
        self.error = error
        strictError = nil
      }
    }
  }

  var isOpenMetrics: Bool { format == .openMetrics1 || format == .openMetrics0 }

  /// Whether it says to be OpenMetrics, of whatever version.
  var claimsOpenMetrics: Bool { contentType?.lowercased().hasPrefix("application/openmetrics-text") ?? false }
}
