import OpenMetrics
import Testing

@Suite struct ContentNegotiationTests {
  /// What Prometheus 3 sends.
  private static let prometheus =
    "application/openmetrics-text;version=1.0.0;escaping=allow-utf-8;q=0.6,"
    + "application/openmetrics-text;version=0.0.1;q=0.5,text/plain;version=1.0.0;escaping=allow-utf-8;q=0.4,"
    + "text/plain;version=0.0.4;q=0.3,*/*;q=0.2"

  @Test(
    arguments: [
      (nil, .text0),
      ("", .text0),
      ("*/*", .text0),
      (prometheus, .openMetrics1),
      ("application/openmetrics-text", .openMetrics1),
      ("Application/OpenMetrics-Text; Version=\"1.0.0\"", .openMetrics1),
      ("application/openmetrics-text;version=0.0.1", .openMetrics0),
      ("application/openmetrics-text;version=2.0.0", .text0),
      ("application/openmetrics-text;version=2.0.0, text/plain;version=1.0.0;q=0.1", .text1),
      ("application/openmetrics-text;version=0.0.1, application/openmetrics-text;version=1.0.0", .openMetrics1),
      ("application/openmetrics-text;q=0.5, text/plain", .text0),
      ("application/openmetrics-text;q=0, */*", .text0),
      ("application/openmetrics-text;q=0.5, */*;q=0.4", .openMetrics1),
      ("application/openmetrics-text;q=0.5, */*;q=0.6", .text0),
      ("application/*", .openMetrics1),
      ("text/*", .text0),
      ("text/plain;version=1.0.0", .text1),
      ("text/plain;version=1.0.0;q=0.4,text/plain;version=0.0.4;q=0.3", .text1),
      ("text/plain;version=0.0.4;q=0.4,text/plain;version=1.0.0;q=0.3", .text0),
      ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", .text0),
      ("image/png", .text0),
      ("application/openmetrics-text;q=2", .text0),
      ("application/openmetrics-text;q=one", .text0),
      (";;,,q=1;\"", .text0),
      ("text/plain;a=\",application/openmetrics-text\"", .text0),
    ] as [(String?, ExpositionFormat)]) func `The format is the one the client prefers`(
      accept: String?,
      format: ExpositionFormat
    )
  {
    #expect(ExpositionFormat(accept: accept) == format)
  }

  @Test(
    arguments: [
      (nil, .identity), ("", .identity), ("gzip", .gzip), ("GZIP", .gzip), ("x-gzip", .gzip),
      ("deflate, gzip;q=1.0", .gzip),
      ("*", .gzip), ("gzip;q=0", .identity), ("*;q=0", .identity), ("gzip;q=0, *", .identity), ("br", .identity),
      ("identity", .identity), ("identity, gzip;q=0.5", .identity), ("identity;q=0.5, gzip", .gzip),
      ("gzip;q=0.001", .gzip),
    ] as [(String?, ContentEncoding)]) func `Compression is used when it is asked for`(
      acceptEncoding: String?,
      encoding: ContentEncoding
    )
  {
    #expect(ContentEncoding(acceptEncoding: acceptEncoding) == encoding)
  }

  @Test(
    arguments: [
      (.openMetrics1, "application/openmetrics-text; version=1.0.0; charset=utf-8"),
      (.openMetrics0, "application/openmetrics-text; version=0.0.1; charset=utf-8"),
      (.text1, "text/plain; version=1.0.0; charset=utf-8"),
      (.text0, "text/plain; version=0.0.4; charset=utf-8"),
    ] as [(ExpositionFormat, String)]) func `A format says what it is and is known by it`(
      format: ExpositionFormat,
      contentType: String
    )
  {
    #expect(format.contentType == contentType)
    #expect(ExpositionFormat(contentType: contentType) == format)
  }

  @Test func `A type without a version is the usual one`() {
    #expect(ExpositionFormat(contentType: "text/plain") == .text0)
    #expect(ExpositionFormat(contentType: "application/openmetrics-text;charset=utf-8") == .openMetrics1)
    #expect(ExpositionFormat(contentType: "application/json") == nil)
    #expect(ExpositionFormat(contentType: "text/plain;version=9") == nil)
  }
}
