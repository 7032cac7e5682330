import Documents
import OrderedCollections

extension Grafana {
  /// A link to a page or to other dashboards; stands above a dashboard, in a panel, or on a value.
  package struct DashboardLink: Document, Equatable {
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
      optional("asDropdown", \.asDropdown, "Whether linked dashboards appear as a menu."),
      optional("icon", \.icon, "The picture beside it."),
      optional("includeVars", \.includesVariables, "Whether the values of variables are passed on."),
      optional("keepTime", \.keepsTime, "Whether the time range is passed on."),
      optional("tags", \.tags, "The tags of the dashboards to link to."),
      optional("targetBlank", \.targetBlank, "Whether it opens in another tab."),
      optional("title", \.title, "What the link says."),
      optional("tooltip", \.tooltip, "What is shown above it."),
      optional("type", \.type, "link for an address, dashboards for all with the tags."),
      optional("url", \.url, "The address."),
      remaining(\.rest),
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
