import Documents

extension Grafana {
  /// A folder on disk that dashboards are read from.
  package struct DashboardProvider: Document, Equatable {
    package var name: String = ""
    package var orgID: Resolvable<Int>?
    package var type: Resolvable<ProviderType>?
    package var folder: String?
    package var folderUID: String?
    package var disableDeletion: Resolvable<Bool>?
    package var editable: Resolvable<Bool>?
    package var updateIntervalSeconds: Resolvable<Int>?
    package var allowUIUpdates: Resolvable<Bool>?
    package var options: DashboardProviderOptions?

    package init() {}

    package static let fields: Fields<Self> = [
      required("name", \.name, "How the provider is called; no other may be called the same."),
      optional("orgId", \.orgID, "The organization the dashboards belong to; 1 unless set."),
      optional("type", \.type, "How dashboards are read: from files."),
      optional("folder", \.folder, "The folder of Grafana's they appear in."),
      optional("folderUid", \.folderUID, "That folder's uid."),
      optional("disableDeletion", \.disableDeletion, "Whether a dashboard stays when its file goes."),
      optional("editable", \.editable, "Accepted for older files; allowUiUpdates decides."),
      optional("updateIntervalSeconds", \.updateIntervalSeconds, "How often the folder is read again, in seconds."),
      optional("allowUiUpdates", \.allowUIUpdates, "Whether users may save changes over what the files say."),
      optional("options", \.options, "Where the files are."),
    ]
  }
}
