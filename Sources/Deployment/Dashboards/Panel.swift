import Documents
import PromQL

/// One panel of a user's dashboard.
public struct Panel: Equatable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// A line for each series; draws exemplars.
    case timeseries
    /// Buckets over time; draws exemplars.
    case heatmap
    case stat, gauge, bargauge, table
    /// Words in Markdown, without a query.
    case text
    /// A heading over the panels that follow it.
    case row

    /// Whether Grafana draws exemplars on it.
    package var drawsExemplars: Bool { self == .timeseries || self == .heatmap }

    package var hasQueries: Bool { self != .text && self != .row }
  }

  public var title: String
  public var kind: Kind
  public var description: String?

  /// Grafana's name of a unit, such as `s`, `bytes`, `reqps` or `percentunit`.
  public var unit: String?

  /// 1 to 24 columns; nil for half the width.
  public var width: Int?

  /// 1 to 50 rows of the grid; nil for what suits the kind.
  public var height: Int?

  public var queries: [Query]

  /// The Markdown of a text panel.
  public var content: String?

  public init(
    title: String, kind: Kind = .timeseries, description: String? = nil, unit: String? = nil, width: Int? = nil,
    height: Int? = nil, queries: [Query] = [], content: String? = nil
  ) {
    self.title = title
    self.kind = kind
    self.description = description
    self.unit = unit
    self.width = width
    self.height = height
    self.queries = queries
    self.content = content
  }
}

extension Panel.Kind: Choice {}

extension Panel: Document {
  @usableFromInline
  package init() { self.init(title: "") }

  @usableFromInline
  package static let fields: Fields<Self> = [
    optional("title", \.title, "What stands over it."),
    optional("type", \.kind, "What it draws; timeseries and heatmap draw exemplars."),
    optional("description", \.description, "What it tells."),
    optional("unit", \.unit, "Grafana's name of a unit, such as s, bytes, reqps or percentunit."),
    optional("width", \.width, "1 to 24 columns; half the width by default."),
    optional("height", \.height, "1 to 50 rows of Grafana's grid."),
    optional("queries", \.queries, "What it draws."),
    optional("content", \.content, "The Markdown of a text panel."),
  ]

  @usableFromInline
  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    let panel = read.value
    if let width = panel.width, !(1...24).contains(width) {
      decoding.report("width must be from 1 to 24, found \(width).", at: read.width)
    }
    if let height = panel.height, !(1...50).contains(height) {
      decoding.report("height must be from 1 to 50, found \(height).", at: read.height)
    }
    if !panel.kind.hasQueries || panel.queries.isEmpty || panel.content != nil { checkKind(read, &decoding) }
    checkExemplars(read, &decoding)
  }

  private static func checkKind(_ read: Read<Self>, _ decoding: inout Decoding) {
    let panel = read.value
    guard !read.kind.isUnread else { return }
    if panel.kind.hasQueries, panel.queries.isEmpty, read.queries.isWhole() {
      decoding.report("A \(panel.kind.rawValue) panel needs at least one query.", at: read)
    } else if !panel.kind.hasQueries, !panel.queries.isEmpty {
      decoding.report("A \(panel.kind.rawValue) panel has no queries.", help: "remove them", at: read.queries)
    }
    if panel.content != nil, panel.kind != .text {
      decoding.report("Only a text panel has content.", help: "use description, or type: text", at: read.content)
    }
  }

  private static func checkExemplars(_ read: Read<Self>, _ decoding: inout Decoding) {
    let panel = read.value
    guard let asking = panel.queries.firstIndex(where: \.exemplars) else { return }
    guard asking > 0 || !panel.kind.drawsExemplars else { return }
    let query = read.queries.elements()[asking]
    if !panel.kind.drawsExemplars {
      decoding.report(
        "A \(panel.kind.rawValue) panel draws no exemplars.", help: "use timeseries or heatmap, or remove exemplars",
        at: query.exemplars)
    }
    // Grafana asks once for each histogram, for the first query that names it.
    guard asking > 0 else { return }
    let names = Set(Expression(panel.queries[asking].expr ?? "").metrics)
    let first = panel.queries.firstIndex { !names.isDisjoint(with: Expression($0.expr ?? "").metrics) }
    if let first, first < asking {
      decoding.report(
        "Grafana asks for a metric's exemplars once, for the first query that names it, and query \(first + 1) has none.",
        help: "set exemplars: true on the first of these queries", at: query.exemplars)
    }
  }
}
