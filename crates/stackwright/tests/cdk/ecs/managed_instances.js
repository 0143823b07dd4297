'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecs = require('aws-cdk-lib/aws-ecs');
const iam = require('aws-cdk-lib/aws-iam');
const { importedVpc, image } = require('./network');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));
  const provider = (s, options = {}, id = 'Provider') => {
    const vpc = s.node.tryFindChild('Vpc') || importedVpc(s);
    const group = s.node.tryFindChild('Group') || new ec2.SecurityGroup(s, 'Group', { vpc });
    return new ecs.ManagedInstancesCapacityProvider(s, id, { subnets: vpc.privateSubnets, securityGroups: [group], ...options });
  };
  const cluster = (s, id = 'Cluster') => new ecs.Cluster(s, id, { vpc: s.node.findChild('Vpc') });
  stack('managed-minimal', s => {
    const made = provider(s);
    const own = cluster(s);
    own.addManagedInstancesCapacityProvider(made);
    own.addManagedInstancesCapacityProvider(made);
    new cdk.CfnOutput(s, 'Name', { value: made.capacityProviderName });
  });
  stack('ecs-managed-full', s => {
    const role = new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('ecs.amazonaws.com') });
    const made = provider(s, {
      capacityProviderName: 'mine', infrastructureRole: role, ec2InstanceProfile: new iam.InstanceProfile(s, 'Profile'),
      taskVolumeStorage: cdk.Size.gibibytes(100), monitoring: ecs.InstanceMonitoring.DETAILED,
      propagateTags: ecs.PropagateManagedInstancesTags.CAPACITY_PROVIDER, capacityOptionType: ecs.CapacityOptionType.SPOT,
      instanceRequirements: {
        vCpuCountMin: 1, vCpuCountMax: 4, memoryMin: cdk.Size.gibibytes(2), memoryMax: cdk.Size.gibibytes(8),
        acceleratorCountMin: 1, acceleratorCountMax: 2, acceleratorManufacturers: [ec2.AcceleratorManufacturer.NVIDIA],
        acceleratorNames: [ec2.AcceleratorName.T4, ec2.AcceleratorName.A10G], acceleratorTypes: [ec2.AcceleratorType.GPU],
        acceleratorTotalMemoryMin: cdk.Size.gibibytes(1), acceleratorTotalMemoryMax: cdk.Size.gibibytes(2),
        bareMetal: ec2.BareMetal.EXCLUDED, burstablePerformance: ec2.BurstablePerformance.INCLUDED, localStorage: ec2.LocalStorage.REQUIRED,
        baselineEbsBandwidthMbpsMin: 10, baselineEbsBandwidthMbpsMax: 20, cpuManufacturers: [ec2.CpuManufacturer.INTEL, ec2.CpuManufacturer.AMD],
        excludedInstanceTypes: ['t2.*'], instanceGenerations: [ec2.InstanceGeneration.CURRENT], localStorageTypes: [ec2.LocalStorageType.SSD],
        memoryPerVCpuMin: cdk.Size.gibibytes(1), memoryPerVCpuMax: cdk.Size.gibibytes(4),
        networkBandwidthGbpsMin: 1, networkBandwidthGbpsMax: 2.5, networkInterfaceCountMin: 1, networkInterfaceCountMax: 2,
        requireHibernateSupport: true, totalLocalStorageGBMin: 10, totalLocalStorageGBMax: 20, spotMaxPricePercentageOverLowestPrice: 50,
      },
    });
    made.connections.allowFromAnyIpv4(ec2.Port.tcp(80));
    cluster(s).addManagedInstancesCapacityProvider(made);
    cdk.Tags.of(made).add('team', 'web');
  });
  stack('ecs-managed', s => {
    importedVpc(s);
    const own = cluster(s);
    own.enableFargateCapacityProviders();
    own.addManagedInstancesCapacityProvider(provider(s, {
      instanceRequirements: {
        vCpuCountMin: 1, memoryMin: cdk.Size.gibibytes(2), acceleratorCountMax: 0, networkBandwidthGbpsMin: 0.5,
        onDemandMaxPricePercentageOverLowestPrice: 20, allowedInstanceTypes: ['m5.*', 'm6i.large'], requireHibernateSupport: false,
        maxSpotPriceAsPercentageOfOptimalOnDemandPrice: 50,
      },
      monitoring: ecs.InstanceMonitoring.BASIC, propagateTags: ecs.PropagateManagedInstancesTags.NONE, capacityOptionType: ecs.CapacityOptionType.ON_DEMAND,
    }));
    const other = provider(s, {}, 'Other');
    own.addManagedInstancesCapacityProvider(other);
    own.addDefaultCapacityProviderStrategy([{ capacityProvider: other.capacityProviderName, weight: 1 }]);
  });
  stack('managed-default-strategy', s => {
    const made = provider(s);
    const own = cluster(s);
    own.addManagedInstancesCapacityProvider(made);
    own.addDefaultCapacityProviderStrategy([{ capacityProvider: made.capacityProviderName, weight: 1 }]);
  });
  stack('a-stack-with-a-rather-long-name-to-cut-the-names-of-roles-from', s => {
    const made = provider(s, {}, 'AProviderWithAName');
    cluster(s).addManagedInstancesCapacityProvider(made);
  });
  stack('managed-services', s => {
    const made = provider(s);
    const own = cluster(s);
    own.addManagedInstancesCapacityProvider(made);
    const service = (id, options, memory) => {
      const taskDefinition = new ecs.TaskDefinition(s, `${id}Task`, options);
      taskDefinition.addContainer('web', { image, portMappings: [{ containerPort: 80 }], memoryReservationMiB: memory });
      new ecs.FargateService(s, id, { cluster: own, taskDefinition, capacityProviderStrategies: [{ capacityProvider: made.capacityProviderName, weight: 1 }] });
    };
    const runtimePlatform = { cpuArchitecture: ecs.CpuArchitecture.ARM64, operatingSystemFamily: ecs.OperatingSystemFamily.LINUX };
    service('Managed', { compatibility: ecs.Compatibility.MANAGED_INSTANCES });
    service('Sized', { compatibility: ecs.Compatibility.MANAGED_INSTANCES, cpu: '300', memoryMiB: '700', runtimePlatform, pidMode: ecs.PidMode.TASK });
    service('Host', { compatibility: ecs.Compatibility.MANAGED_INSTANCES, networkMode: ecs.NetworkMode.HOST });
    service('Fargate', { compatibility: ecs.Compatibility.FARGATE_AND_MANAGED_INSTANCES, cpu: '512', memoryMiB: '1024', runtimePlatform });
    service('Ec2', { compatibility: ecs.Compatibility.EC2_AND_MANAGED_INSTANCES, networkMode: ecs.NetworkMode.AWS_VPC }, 128);
  });
});
