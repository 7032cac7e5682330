import Documents
import Values

/// A dashboard of the user's own.
public struct Dashboard: Equatable, Sendable {
  public var title: String

  /// Unique; links to the dashboard hold it.
  public var uid: GrafanaUID

  public var description: String?
  public var tags: [String]

  /// How far back it looks when it is opened.
  public var from: PrometheusDuration

  /// How often it is drawn anew.
  public var refresh: PrometheusDuration

  /// Laid out from left to right and from top to bottom, in rows of 24 columns.
  public var panels: [Panel]

  public init(
    title: String, uid: GrafanaUID, description: String? = nil, tags: [String] = [],
    from: PrometheusDuration = .minutes(30), refresh: PrometheusDuration = .seconds(10), panels: [Panel]
  ) {
    self.title = title
    self.uid = uid
    self.description = description
    self.tags = tags
    self.from = from
    self.refresh = refresh
    self.panels = panels
  }
}

extension Dashboard: Document {
  @usableFromInline
  package init() { self.init(title: "", uid: GrafanaUID(known: "blank"), panels: []) }

  @usableFromInline
  package static let fields: Fields<Self> = [
    required("title", \.title, "What it is called."),
    required("uid", \.uid, "Unique; links to the dashboard hold it."),
    optional("description", \.description, "What it is for."),
    optional("tags", \.tags, "Words to find it by."),
    optional("from", \.from, "How far back it looks when it is opened."),
    optional("refresh", \.refresh, "How often it is drawn anew."),
    optional("panels", \.panels, "Its panels, from left to right and from top to bottom."),
  ]

  @usableFromInline
  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    if read.value.title.isEmpty { decoding.report("The dashboard has no title.", at: read.title) }
    if read.value.from.milliseconds == 0 { decoding.report("A dashboard of no time shows nothing.", at: read.from) }
  }
}
