import Documents
import OrderedCollections

extension Grafana {
  /// A panel, or a row that other panels stand in or below.
  package struct Panel: GrafanaDocument {
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
      .field("cacheTimeout", \.cacheTimeout, "How long results may be cached, where the datasource asks."),
      .field("collapsed", \.isCollapsed, "Whether a row is closed; its panels then stand in it."),
      .field("datasource", \.datasource, "Where queries are asked that name no datasource."),
      .field("description", \.description, "What the panel shows."),
      .field("fieldConfig", \.fieldConfig, "How values are shown."),
      .field("gridPos", \.position, "Where it stands."),
      .field(
        "hideTimeOverride", \.hideTimeOverride,
        "Whether the title does not say that the panel has a time range of its own."),
      .field("id", \.id, "Its number in this dashboard."),
      .field("interval", \.interval, "The smallest step of its queries."),
      .field("libraryPanel", \.libraryPanel, "The library panel this one is."),
      .field("links", \.links, "Links in its title."),
      .field("maxDataPoints", \.maxDataPoints, "How many points a series may have."),
      .field("maxPerRow", \.maxPerRow, "How many repetitions stand in a row."),
      .field("options", \.options, "What its plugin can be told."),
      .field("panels", \.panels, "The panels of a closed row."),
      .field("pluginVersion", \.pluginVersion, "The version of the plugin it was saved by."),
      .field("queryCachingTTL", \.queryCachingTtl, "How long results are cached, in milliseconds."),
      .field("repeat", \.repeatVariable, "The variable for each value of which it is repeated."),
      .field("repeatDirection", \.repeatDirection, "h to repeat beside, v to repeat below."),
      .field("targets", \.targets, "The queries."),
      .field("timeCompare", \.timeCompare, "The earlier period to compare with."),
      .field("timeFrom", \.timeFrom, "A time range of its own, such as 24h."),
      .field("timeShift", \.timeShift, "How far its time range is shifted back."),
      .field("title", \.title, "What stands above it."),
      .field("transformations", \.transformations, "What is done with the results before they are shown."),
      .field("transparent", \.isTransparent, "Whether it has no background."),
      .field("type", \.type, "The plugin that draws it."),
      .rest(\.rest),
    ]
  }
}
