import Documents

/// The ways to find targets, as many as one likes of each.
package struct ServiceDiscoveryConfigs: Document, Equatable {
  package var file: [FileSDConfig] = []
  package var http: [HTTPSDConfig] = []
  package var dns: [DNSSDConfig] = []
  package var kubernetes: [KubernetesSDConfig] = []
  package var docker: [DockerSDConfig] = []
  package var dockerSwarm: [DockerSwarmSDConfig] = []
  package var consul: [ConsulSDConfig] = []
  package var aws: [AWSSDConfig] = []
  package var azure: [AzureSDConfig] = []
  package var digitalOcean: [DigitalOceanSDConfig] = []
  package var ec2: [EC2SDConfig] = []
  package var ecs: [ECSSDConfig] = []
  package var elastiCache: [ElastiCacheSDConfig] = []
  package var eureka: [EurekaSDConfig] = []
  package var gce: [GCESDConfig] = []
  package var hetzner: [HetznerSDConfig] = []
  package var ionos: [IONOSSDConfig] = []
  package var kuma: [KumaSDConfig] = []
  package var lightsail: [LightsailSDConfig] = []
  package var linode: [LinodeSDConfig] = []
  package var marathon: [MarathonSDConfig] = []
  package var msk: [MSKSDConfig] = []
  package var nerve: [NerveSDConfig] = []
  package var nomad: [NomadSDConfig] = []
  package var oci: [OCISDConfig] = []
  package var openStack: [OpenStackSDConfig] = []
  package var outscale: [OutscaleSDConfig] = []
  package var ovhCloud: [OVHcloudSDConfig] = []
  package var puppetDB: [PuppetDBSDConfig] = []
  package var rds: [RDSSDConfig] = []
  package var scaleway: [ScalewaySDConfig] = []
  package var serverset: [ServersetSDConfig] = []
  package var stackit: [STACKITSDConfig] = []
  package var triton: [TritonSDConfig] = []
  package var uyuni: [UyuniSDConfig] = []
  package var vultr: [VultrSDConfig] = []

  package init() {}

  package static let fields: Fields<Self> = [
    optional("file_sd_configs", \.file, "Targets listed in files."),
    optional("http_sd_configs", \.http, "Targets listed by HTTP endpoints."),
    optional("dns_sd_configs", \.dns, "Targets found in DNS records."),
    optional("kubernetes_sd_configs", \.kubernetes, "Targets found by the Kubernetes API."),
    optional("docker_sd_configs", \.docker, "Targets found among Docker containers."),
    optional("dockerswarm_sd_configs", \.dockerSwarm, "Targets found in Docker swarms."),
    optional("consul_sd_configs", \.consul, "Targets found in Consul."),
    optional(
      "aws_sd_configs", \.aws, "Targets found in AWS services.",
      gate: Gate(since: Version(3, 8), instead: "use ec2_sd_configs or lightsail_sd_configs")),
    optional("azure_sd_configs", \.azure, "Targets found in Azure."),
    optional("digitalocean_sd_configs", \.digitalOcean, "Targets found in DigitalOcean."),
    optional("ec2_sd_configs", \.ec2, "Targets found in AWS EC2."),
    optional("ecs_sd_configs", \.ecs, "Targets found in AWS ECS.", gate: Gate(since: Version(3, 8))),
    optional(
      "elasticache_sd_configs", \.elastiCache, "Targets found in AWS ElastiCache.", gate: Gate(since: Version(3, 11))),
    optional("eureka_sd_configs", \.eureka, "Targets found in Eureka."),
    optional("gce_sd_configs", \.gce, "Targets found in Google Compute Engine."),
    optional("hetzner_sd_configs", \.hetzner, "Targets found in Hetzner."),
    optional("ionos_sd_configs", \.ionos, "Targets found in IONOS Cloud."),
    optional("kuma_sd_configs", \.kuma, "Targets found in Kuma."),
    optional("lightsail_sd_configs", \.lightsail, "Targets found in AWS Lightsail."),
    optional("linode_sd_configs", \.linode, "Targets found in Linode."),
    optional("marathon_sd_configs", \.marathon, "Targets found in Marathon."),
    optional("msk_sd_configs", \.msk, "Targets found in AWS MSK.", gate: Gate(since: Version(3, 10))),
    optional("nerve_sd_configs", \.nerve, "Targets found in Nerve."),
    optional("nomad_sd_configs", \.nomad, "Targets found in Nomad."),
    optional(
      "oci_sd_configs", \.oci, "Targets found in Oracle Cloud Infrastructure.", gate: Gate(since: Version(3, 14))),
    optional("openstack_sd_configs", \.openStack, "Targets found in OpenStack."),
    optional("outscale_sd_configs", \.outscale, "Targets found in Outscale.", gate: Gate(since: Version(3, 12))),
    optional("ovhcloud_sd_configs", \.ovhCloud, "Targets found in OVHcloud."),
    optional("puppetdb_sd_configs", \.puppetDB, "Targets found in PuppetDB."),
    optional("rds_sd_configs", \.rds, "Targets found in AWS RDS.", gate: Gate(since: Version(3, 11))),
    optional("scaleway_sd_configs", \.scaleway, "Targets found in Scaleway."),
    optional("serverset_sd_configs", \.serverset, "Targets found in serversets."),
    optional("stackit_sd_configs", \.stackit, "Targets found in STACKIT.", gate: Gate(since: Version(3, 5))),
    optional("triton_sd_configs", \.triton, "Targets found in Triton."),
    optional("uyuni_sd_configs", \.uyuni, "Targets found in Uyuni."),
    optional("vultr_sd_configs", \.vultr, "Targets found in Vultr."),
  ]
}
