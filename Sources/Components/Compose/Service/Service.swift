import Documents
import OrderedCollections
import Values

extension Compose {
  /// One service: which image runs, what it is told, what it sees and what it may do.
  package struct Service: ComposeDocument {
    package var image: Resolvable<ImageReference>?
    package var build: BuildSource?
    package var platform: String?
    package var pullPolicy: String?
    package var pullRefreshAfter: String?
    package var extends: Extends?
    package var provider: Node?
    package var containerName: String?
    package var hostname: String?
    package var domainName: String?
    package var profiles: [String] = []
    package var scale: Resolvable<Int>?
    package var entrypoint: Command?
    package var command: Command?
    package var workingDirectory: String?
    package var environment: Assignments?
    package var environmentFiles: EnvironmentFiles?
    package var ports: [PublishedPort] = []
    package var expose: [String] = []
    package var volumes: [ServiceVolume] = []
    package var volumesFrom: [String] = []
    package var tmpfs: StringOrList?
    package var configs: [FileReference] = []
    package var secrets: [FileReference] = []
    package var models: Node?
    package var networks: ServiceNetworks?
    package var networkMode: String?
    package var nameResolution = NameResolution()
    package var extraHosts: ListOrMap<StringOrList>?
    package var dependsOn: DependsOn?
    package var healthcheck: HealthCheck?
    package var restart: Resolvable<RestartPolicy>?
    package var stopSignal: String?
    package var stopGracePeriod: Resolvable<GoDuration>?
    package var usesInit: Resolvable<Bool>?
    package var preStart: [Node] = []
    package var postStart: [Node] = []
    package var preStop: [Node] = []
    package var user: String?
    package var groups: [String] = []
    package var isReadOnly: Resolvable<Bool>?
    package var dropCapabilities: [String] = []
    package var addCapabilities: [String] = []
    package var securityOptions: [String] = []
    package var isPrivileged: Resolvable<Bool>?
    package var isolationSettings = Isolation()
    package var memoryLimit: Resolvable<Memory>?
    package var resources = ResourceSettings()
    package var deploy: Deployment?
    package var keepsStandardInput: Resolvable<Bool>?
    package var hasTerminal: Resolvable<Bool>?
    package var isAttached: Resolvable<Bool>?
    package var develop: Node?
    package var logging: Logging?
    package var labelFiles: StringOrList?
    package var labels: Assignments?
    package var annotations: Assignments?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field("image", \.image, "The image the container is made of."),
      .field("build", \.build, "How the image is built."),
      .field("platform", \.platform, "The system and processor of the image, such as linux/amd64."),
      .field("pull_policy", \.pullPolicy, "When the image is pulled: always, missing, never, build, daily, every_12h."),
      .field("pull_refresh_after", \.pullRefreshAfter, "How old a pulled image may be."),
      .field("extends", \.extends, "The service whose settings this one takes over."),
      .field("provider", \.provider, "A program that provides the service instead of a container."),
      .field("container_name", \.containerName, "The container's name."),
      .field("hostname", \.hostname, "The container's own name for itself."),
      .field("domainname", \.domainName, "The domain it adds to that name."),
      .field("profiles", \.profiles, "The profiles it belongs to; without one it always runs."),
      .field("scale", \.scale, "How many containers run."),
      .field("entrypoint", \.entrypoint, "What runs in place of the image's entrypoint."),
      .field("command", \.command, "What the entrypoint is told; replaces what the image says."),
      .field("working_dir", \.workingDirectory, "The directory it begins in."),
      .field("environment", \.environment, "Environment variables; one without a value takes the caller's own."),
      .field("env_file", \.environmentFiles, "Files of environment variables."),
      .field("ports", \.ports, "Ports that the machine passes on to the container."),
      .field("expose", \.expose, "Ports that other containers may reach; says nothing but that."),
      .field("volumes", \.volumes, "What is mounted into the container."),
      .field("volumes_from", \.volumesFrom, "Services or containers whose mounts it has too."),
      .field("tmpfs", \.tmpfs, "Directories that are kept in memory."),
      .field("configs", \.configs, "Configs it may read."),
      .field("secrets", \.secrets, "Secrets it may read."),
      .field("models", \.models, "Language models it uses."),
      .field("networks", \.networks, "The networks it is on."),
      .field("network_mode", \.networkMode, "host, none, or service: and a name, instead of networks."),
      .inline(\.nameResolution),
      .field("extra_hosts", \.extraHosts, "Names and their addresses, added to its hosts file."),
      .field("depends_on", \.dependsOn, "What must run before it."),
      .field("healthcheck", \.healthcheck, "How one sees whether it works."),
      .field("restart", \.restart, "When it is started again."),
      .field("stop_signal", \.stopSignal, "What tells it to stop; SIGTERM unless set."),
      .field("stop_grace_period", \.stopGracePeriod, "How long it may take before it is killed; 10s unless set."),
      .field("init", \.usesInit, "Whether an init process passes on signals and buries the dead."),
      .field("pre_start", \.preStart, "What runs before it starts."),
      .field("post_start", \.postStart, "What runs in it after it started."),
      .field("pre_stop", \.preStop, "What runs in it before it stops."),
      .field("user", \.user, "Who runs it, by name or number."),
      .field("group_add", \.groups, "Groups it also belongs to."),
      .field("read_only", \.isReadOnly, "Whether its root is read-only."),
      .field("cap_drop", \.dropCapabilities, "Capabilities it gives up."),
      .field("cap_add", \.addCapabilities, "Capabilities it has beside the usual ones."),
      .field("security_opt", \.securityOptions, "Restrictions such as no-new-privileges:true."),
      .field("privileged", \.isPrivileged, "Whether it may do nearly everything that root may."),
      .inline(\.isolationSettings),
      .field("mem_limit", \.memoryLimit, "How much memory it may have."),
      .inline(\.resources),
      .field("deploy", \.deploy, "How many run, and what they may use."),
      .field("stdin_open", \.keepsStandardInput, "Whether its input stays open."),
      .field("tty", \.hasTerminal, "Whether it has a terminal."),
      .field("attach", \.isAttached, "Whether its output is shown."),
      .field("develop", \.develop, "What happens when its sources change."),
      .field("logging", \.logging, "Where its output goes."),
      .field("label_file", \.labelFiles, "Files of labels."),
      .field("labels", \.labels, "Labels of the container."),
      .field("annotations", \.annotations, "Annotations of the container."),
      .rest(\.rest),
    ]
  }
}
