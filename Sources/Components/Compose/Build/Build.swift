import Documents
import OrderedCollections

extension Compose {
  /// How an image is built.
  package struct Build: Document, Equatable {
    package var context: String?
    package var dockerfile: String?
    package var dockerfileInline: String?
    package var target: String?
    package var arguments: Assignments?
    package var additionalContexts: Assignments?
    package var ssh: Assignments?
    package var labels: Assignments?
    package var tags: [String] = []
    package var platforms: [String] = []
    package var cacheFrom: [String] = []
    package var cacheTo: [String] = []
    package var ignoresCache: Resolvable<Bool>?
    package var noCacheFilter: StringOrList?
    package var pulls: Resolvable<Bool>?
    package var network: String?
    package var secrets: [FileReference] = []
    package var sharedMemory: Resolvable<Memory>?
    package var extraHosts: ListOrMap<StringOrList>?
    package var ulimits: OrderedDictionary<String, Ulimit> = [:]
    package var isPrivileged: Resolvable<Bool>?
    package var isolation: String?
    package var entitlements: [String] = []
    package var provenance: String?
    package var sbom: String?
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("context", \.context, "The directory or repository it is built from."),
      optional("dockerfile", \.dockerfile, "The Dockerfile in it."),
      optional("dockerfile_inline", \.dockerfileInline, "A Dockerfile, written here."),
      optional("target", \.target, "The stage that is built."),
      optional("args", \.arguments, "Values of the Dockerfile's arguments."),
      optional("additional_contexts", \.additionalContexts, "Other directories and images, by name."),
      optional("ssh", \.ssh, "SSH agents and keys the build may use."),
      optional("labels", \.labels, "Labels of the image."),
      optional("tags", \.tags, "Further names of the image."),
      optional("platforms", \.platforms, "The systems and processors it is built for."),
      optional("cache_from", \.cacheFrom, "Where finished layers are looked for."),
      optional("cache_to", \.cacheTo, "Where finished layers are put."),
      optional("no_cache", \.ignoresCache, "Whether finished layers are left unused."),
      optional("no_cache_filter", \.noCacheFilter, "The stages they are left unused in."),
      optional("pull", \.pulls, "Whether base images are always pulled."),
      optional("network", \.network, "The network the build is on."),
      optional("secrets", \.secrets, "Secrets the build may read."),
      optional("shm_size", \.sharedMemory, "How large its shared memory is."),
      optional("extra_hosts", \.extraHosts, "Names and their addresses, added to its hosts file."),
      optional("ulimits", \.ulimits, "Limits of its processes."),
      optional("privileged", \.isPrivileged, "Whether it may do nearly everything that root may."),
      optional("isolation", \.isolation, "How it is kept apart, on Windows."),
      optional("entitlements", \.entitlements, "What it may do beyond the usual."),
      optional("provenance", \.provenance, "Whether it says how it was built."),
      optional("sbom", \.sbom, "Whether it lists what it is made of."),
      remaining(\.extensions, where: Compose.isExtension),
    ]
  }
}
