import Documents
import OrderedCollections

extension Grafana {
  /// A link to a page or to other dashboards; stands above a dashboard, in a panel, or on a value.
  package struct DashboardLink: GrafanaDocument {
    package var asDropdown: Bool?
    package var icon: String?
    package var includesVariables: Bool?
    package var keepsTime: Bool?
    package var tags: [String]?
    package var targetBlank: Bool?
    package var title: String?
    package var tooltip: String?
    package var type: String?
    package var url: String?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field("asDropdown", \.asDropdown, "Whether linked dashboards appear as a menu."),
      .field("icon", \.icon, "The picture beside it."),
      .field("includeVars", \.includesVariables, "Whether the values of variables are passed on."),
      .field("keepTime", \.keepsTime, "Whether the time range is passed on."),
      .field("tags", \.tags, "The tags of the dashboards to link to."),
      .field("targetBlank", \.targetBlank, "Whether it opens in another tab."),
      .field("title", \.title, "What the link says."),
      .field("tooltip", \.tooltip, "What is shown above it."),
      .field("type", \.type, "link for an address, dashboards for all with the tags."),
      .field("url", \.url, "The address."),
      .rest(\.rest),
    ]
  }
}

extension Grafana.DashboardLink {
  /// A link with every key that Grafana's schema asks for.
  package init(title: String, url: String, targetBlank: Bool = false) {
    self.title = title
    self.url = url
    self.targetBlank = targetBlank
    type = "link"
    icon = "external link"
    tooltip = ""
    tags = []
    asDropdown = false
    includesVariables = false
    keepsTime = false
  }
}
