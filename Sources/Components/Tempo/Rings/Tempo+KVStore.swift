import Documents

extension Tempo {
  /// Where the members of a ring find each other.
  package struct KVStore: Document, Equatable {
    package var store: Store?
    package var prefix: String?
    package var consul: Consul?
    package var etcd: Etcd?
    package var multi: MultiStore?

    package enum Store: String, Choice {
      case memberlist
      case inmemory
      case consul
      case etcd
      case multi
      case unset = ""
    }

    package init() {}

    package static let fields: Fields<Self> = [
      optional("store", \.store, "memberlist needs no other program; inmemory suits a single process."),
      optional("prefix", \.prefix, "What keys in the store begin with."),
      optional("consul", \.consul),
      optional("etcd", \.etcd),
      optional("multi", \.multi),
    ]
  }
}
