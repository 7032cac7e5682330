import Documents
import OrderedCollections

extension Grafana {
  /// A panel, or a row that other panels stand in or below.
  package struct Panel: Document, Equatable {
    package var cacheTimeout: String?
    package var isCollapsed: Bool?
    package var datasource: DatasourceRef?
    package var description: String?
    package var fieldConfig: FieldConfig?
    package var position: GridPosition?
    package var hideTimeOverride: Bool?
    package var id: Int?
    package var interval: String?
    package var libraryPanel: LibraryPanel?
    package var links: [DashboardLink] = []
    package var maxDataPoints: Resolvable<Double>?
    package var maxPerRow: Double?
    package var options: PanelOptions?
    package var panels: [Panel]?
    package var pluginVersion: String?
    package var queryCachingTtl: Double?
    package var repeatVariable: String?
    package var repeatDirection: RepeatDirection?
    package var targets: [Target] = []
    package var timeCompare: String?
    package var timeFrom: String?
    package var timeShift: String?
    package var title: String?
    package var transformations: [Transformation] = []
    package var isTransparent: Bool?
    package var type: PluginID?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("cacheTimeout", \.cacheTimeout, "How long results may be cached, where the datasource asks."),
      optional("collapsed", \.isCollapsed, "Whether a row is closed; its panels then stand in it."),
      optional("datasource", \.datasource, "Where queries are asked that name no datasource."),
      optional("description", \.description, "What the panel shows."),
      optional("fieldConfig", \.fieldConfig, "How values are shown."),
      optional("gridPos", \.position, "Where it stands."),
      optional(
        "hideTimeOverride", \.hideTimeOverride,
        "Whether the title does not say that the panel has a time range of its own."),
      optional("id", \.id, "Its number in this dashboard."),
      optional("interval", \.interval, "The smallest step of its queries."),
      optional("libraryPanel", \.libraryPanel, "The library panel this one is."),
      optional("links", \.links, "Links in its title."),
      optional("maxDataPoints", \.maxDataPoints, "How many points a series may have."),
      optional("maxPerRow", \.maxPerRow, "How many repetitions stand in a row."),
      optional("options", \.options, "What its plugin can be told."),
      optional("panels", \.panels, "The panels of a closed row."),
      optional("pluginVersion", \.pluginVersion, "The version of the plugin it was saved by."),
      optional("queryCachingTTL", \.queryCachingTtl, "How long results are cached, in milliseconds."),
      optional("repeat", \.repeatVariable, "The variable for each value of which it is repeated."),
      optional("repeatDirection", \.repeatDirection, "h to repeat beside, v to repeat below."),
      optional("targets", \.targets, "The queries."),
      optional("timeCompare", \.timeCompare, "The earlier period to compare with."),
      optional("timeFrom", \.timeFrom, "A time range of its own, such as 24h."),
      optional("timeShift", \.timeShift, "How far its time range is shifted back."),
      optional("title", \.title, "What stands above it."),
      optional("transformations", \.transformations, "What is done with the results before they are shown."),
      optional("transparent", \.isTransparent, "Whether it has no background."),
      optional("type", \.type, "The plugin that draws it."),
      remaining(\.rest),
    ]
  }
}
