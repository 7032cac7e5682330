import Documents
import OrderedCollections
import Values

extension Grafana {
  /// One datasource of a provisioning file.
  package struct Datasource: Document, Equatable {
    package var name = ""
    package var uid: Resolvable<GrafanaUID>?
    package var type = PluginID("")
    package var access: Resolvable<DatasourceAccess>?
    package var orgID: Resolvable<Int>?
    package var organizationName: String?
    package var url: String?
    package var user: String?
    package var password: Secret?
    package var database: String?
    package var basicAuth: Resolvable<Bool>?
    package var basicAuthUser: String?
    package var basicAuthPassword: Secret?
    package var withCredentials: Resolvable<Bool>?
    package var isDefault: Resolvable<Bool>?
    package var isEditable: Resolvable<Bool>?
    package var version: Resolvable<Int>?
    package var settings: DatasourceSettings?
    package var secrets: OrderedDictionary<String, Nullable<Secret>> = [:]
    package var correlations: [Correlation] = []
    /// What Grafana's API answers beside the rest and what provisioning does not read; people copy it into the file.
    package var unread: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      required("name", \.name, "What the datasource is called."),
      optional("uid", \.uid, "What dashboards and links name it by; made from the name unless set."),
      required("type", \.type, "The plugin that asks it, such as prometheus or tempo."),
      optional("access", \.access, "Who sends the requests: proxy for Grafana's server, direct for the browser."),
      optional("orgId", \.orgID, "The organization it belongs to; 1 unless set."),
      optional("orgName", \.organizationName, "The organization's name, instead of its number."),
      optional("url", \.url, "Its address, as seen by whoever sends the requests."),
      optional("user", \.user, "The user name at a database."),
      optional("password", \.password, "Nothing reads it any more: secureJsonData holds passwords."),
      optional("database", \.database, "The name of a database."),
      optional("basicAuth", \.basicAuth, "Whether requests carry a user name and a password."),
      optional("basicAuthUser", \.basicAuthUser, "The user name they carry."),
      optional("basicAuthPassword", \.basicAuthPassword, "Nothing reads it any more: secureJsonData holds passwords."),
      optional("withCredentials", \.withCredentials, "Whether a browser sends its cookies along."),
      optional("isDefault", \.isDefault, "Whether new panels begin with it; one in an organization can."),
      optional("editable", \.isEditable, "Whether users may change it."),
      optional("version", \.version, "Counted up at every change, so that an older file does not undo a newer one."),
      optional("jsonData", \.settings, "What its plugin can be told."),
      optional("secureJsonData", \.secrets, "Passwords, tokens and keys, which Grafana stores encrypted."),
      optional("correlations", \.correlations, "Links that Explore offers from its results to other queries."),
      remaining(\.unread, where: Datasource.isUnread),
    ]
  }
}

extension Grafana.Datasource {
  package static func isUnread(_ key: String) -> Bool {
    ["id", "typeName", "typeLogoUrl", "readOnly", "apiVersion", "accessControl", "secureJsonFields"].contains(key)
  }

  package init(name: String, uid: GrafanaUID, url: HTTPURL, settings: Grafana.DatasourceSettings) {
    self.name = name
    self.uid = .known(uid)
    self.url = url.text
    self.settings = settings
    if let plugin = settings.plugin { type = plugin }
    access = .known(.proxy)
  }

  /// What `jsonData` may hold depends on `type`.
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> Self? {
    let outer = decoding.kinds
    defer { decoding.kinds = outer }
    decoding.set(node["type"], of: .datasource)
    return decodeMapping(node, &decoding)
  }
}
