import Documents

extension Grafana {
  /// A datasource that is to be gone.
  package struct DeletedDatasource: Document, Equatable {
    package var name: String = ""
    package var orgID: Resolvable<Int>?
    package var organizationName: String?

    package init() {}

    package static let fields: Fields<Self> = [
      required("name", \.name, "The name of the datasource to delete."),
      optional("orgId", \.orgID, "The organization it belongs to."),
      optional("orgName", \.organizationName, "The organization's name, instead of its number."),
    ]
  }
}
