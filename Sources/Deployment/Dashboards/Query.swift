import Documents
import PromQL

/// What a panel asks: PromQL of Prometheus, or TraceQL of Tempo.
public struct Query: Equatable, Sendable {
  /// PromQL; `$__rate_interval` suits `rate`.
  public var expr: String?

  /// TraceQL, instead of `expr`.
  public var traceQL: String?

  /// How a series is called, such as `{{route}}`.
  public var legend: String?

  /// Whether the exemplars behind the series are drawn too.
  public var exemplars: Bool

  /// Whether only the newest value is asked for.
  public var instant: Bool

  public init(
    expr: String? = nil, traceQL: String? = nil, legend: String? = nil, exemplars: Bool = false, instant: Bool = false
  ) {
    self.expr = expr
    self.traceQL = traceQL
    self.legend = legend
    self.exemplars = exemplars
    self.instant = instant
  }
}

extension Query: Document {
  @usableFromInline
  package init() { self.init(exemplars: false) }

  @usableFromInline
  package static let fields: Fields<Self> = [
    optional("expr", \.expr, "PromQL; $__rate_interval suits rate()."),
    optional("traceql", \.traceQL, "TraceQL, instead of expr."),
    optional("legend", \.legend, "How a series is called, such as {{route}}."),
    optional("exemplars", \.exemplars, "Whether the exemplars behind the series are drawn too."),
    optional("instant", \.instant, "Whether only the newest value is asked for."),
  ]

  @usableFromInline
  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    let query = read.value
    let isAsking = query.expr.map { !$0.isEmpty } ?? false
    if isAsking == (query.traceQL.map { !$0.isEmpty } ?? false), !read.expr.isUnread, !read.traceQL.isUnread {
      decoding.report(
        "A query has either expr or traceql.", help: isAsking ? "keep one of them" : "write one of them", at: read)
    }
    guard query.exemplars else { return }
    if query.traceQL != nil {
      decoding.report("Only PromQL has exemplars.", help: "remove exemplars", at: read.exemplars)
    }
    if query.instant {
      decoding.report("An instant query has no exemplars.", help: "remove instant", at: read.instant)
    }
    let selectors = query.expr.map { Expression($0).selectors.filter { $0.name != nil } } ?? []
    guard !selectors.isEmpty else { return }
    if selectors.allSatisfy(\.isRecorded) {
      decoding.report(
        "What a recording rule makes carries no exemplars.", help: "query the histogram's _bucket itself",
        at: read.exemplars)
    } else if selectors.allSatisfy({ $0.selects(.sum) }) {
      // Some libraries put them on the _count, and Prometheus takes them.
      decoding.report("The _sum of a histogram carries no exemplars.", help: "query its _bucket", at: read.exemplars)
    }
  }
}
