'use strict';
const { program, cdk } = require('../harness');
const autoscaling = require('aws-cdk-lib/aws-autoscaling');
const cloudwatch = require('aws-cdk-lib/aws-cloudwatch');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecs = require('aws-cdk-lib/aws-ecs');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const logs = require('aws-cdk-lib/aws-logs');
const s3 = require('aws-cdk-lib/aws-s3');
const secretsmanager = require('aws-cdk-lib/aws-secretsmanager');
const servicediscovery = require('aws-cdk-lib/aws-servicediscovery');

program(__filename, app => {
  const s = new cdk.Stack(app, 'cluster');
  const image = ecs.ContainerImage.fromRegistry('public.ecr.aws/nginx/nginx:stable');
  const vpc = new ec2.Vpc(s, 'Vpc', { maxAzs: 2, natGateways: 1 });
  const key = new kms.Key(s, 'Key');
  const logGroup = new logs.LogGroup(s, 'Logs', { encryptionKey: key });
  const bucket = new s3.Bucket(s, 'Settings');
  const cluster = new ecs.Cluster(s, 'Cluster', {
    vpc, containerInsightsV2: ecs.ContainerInsights.ENHANCED,
    defaultCloudMapNamespace: { name: 'shop.local', useForServiceConnect: true },
    executeCommandConfiguration: {
      kmsKey: key, logging: ecs.ExecuteCommandLogging.OVERRIDE,
      logConfiguration: {
        cloudWatchLogGroup: logGroup, cloudWatchEncryptionEnabled: true, s3Bucket: bucket, s3EncryptionEnabled: true, s3KeyPrefix: 'sessions',
      },
    },
    managedStorageConfiguration: { fargateEphemeralStorageKmsKey: key },
  });
  const autoScalingGroup = new autoscaling.AutoScalingGroup(s, 'Servers', {
    vpc, instanceType: new ec2.InstanceType('c7g.large'), machineImage: ecs.EcsOptimizedImage.amazonLinux2023(ecs.AmiHardwareType.ARM),
    minCapacity: 0, maxCapacity: 5, requireImdsv2: true, spotPrice: '0.03',
  });
  const provider = new ecs.AsgCapacityProvider(s, 'Provider', {
    autoScalingGroup, targetCapacityPercent: 80, minimumScalingStepSize: 1, maximumScalingStepSize: 3, instanceWarmupPeriod: 60,
    enableManagedDraining: true,
  });
  cluster.addAsgCapacityProvider(provider, { spotInstanceDraining: true });
  cluster.enableFargateCapacityProviders();
  const capacityProvider = provider.capacityProviderName;
  cluster.addDefaultCapacityProviderStrategy([{ capacityProvider, weight: 1, base: 1 }]);

  const task = new ecs.Ec2TaskDefinition(s, 'Web', {
    networkMode: ecs.NetworkMode.AWS_VPC, pidMode: ecs.PidMode.TASK, enableFaultInjection: true,
    placementConstraints: [ecs.PlacementConstraint.memberOf('attribute:ecs.os-type == linux')],
    volumes: [{ name: 'scratch', host: {} }, { name: 'docker', host: { sourcePath: '/var/run/docker.sock' } }],
  });
  const web = task.addContainer('web', {
    image, memoryReservationMiB: 128, cpu: 128,
    portMappings: [{ containerPort: 8080, name: 'http', appProtocol: ecs.AppProtocol.http2 }, { containerPort: 9000, protocol: ecs.Protocol.UDP }],
    logging: ecs.LogDrivers.firelens({
      options: { Name: 'cloudwatch', region: 'eu-central-1' },
      secretOptions: { apikey: ecs.Secret.fromSecretsManager(new secretsmanager.Secret(s, 'Keys'), 'logs') },
    }),
    healthCheck: {
      command: ['CMD-SHELL', 'true'], interval: cdk.Duration.seconds(20), startPeriod: cdk.Duration.seconds(5),
      timeout: cdk.Duration.seconds(4), retries: 2,
    },
    dockerLabels: { team: 'shop', part: 'web' }, systemControls: [{ namespace: 'net.core.somaxconn', value: '1024' }],
    ulimits: [{ name: ecs.UlimitName.NOFILE, softLimit: 10, hardLimit: 20 }], stopTimeout: cdk.Duration.seconds(90), user: '1000',
    readonlyRootFilesystem: true, enableRestartPolicy: true, restartIgnoredExitCodes: [0, 127],
    restartAttemptPeriod: cdk.Duration.seconds(120),
  });
  web.addMountPoints({ sourceVolume: 'scratch', containerPath: '/scratch', readOnly: false });
  const router = task.addFirelensLogRouter('router', {
    image, memoryReservationMiB: 32, essential: false,
    firelensConfig: {
      type: ecs.FirelensLogRouterType.FLUENTBIT,
      options: {
        configFileType: ecs.FirelensConfigFileType.S3, configFileValue: bucket.arnForObjects('fluent.conf'), enableECSLogMetadata: false,
      },
    },
    logging: ecs.LogDrivers.awsLogs({
      streamPrefix: 'router', logGroup, mode: ecs.AwsLogDriverMode.NON_BLOCKING, maxBufferSize: cdk.Size.mebibytes(2),
    }),
  });
  web.addContainerDependencies({ container: router, condition: ecs.ContainerDependencyCondition.START });
  const busy = new cloudwatch.Alarm(s, 'Busy', { metric: cluster.metricCpuUtilization(), threshold: 80, evaluationPeriods: 2 });
  const service = new ecs.Ec2Service(s, 'Service', {
    cluster, taskDefinition: task, capacityProviderStrategies: [{ capacityProvider, weight: 1 }],
    placementStrategies: [
      ecs.PlacementStrategy.spreadAcross(ecs.BuiltInAttributes.AVAILABILITY_ZONE), ecs.PlacementStrategy.packedByMemory(),
    ],
    circuitBreaker: { rollback: true, enable: true },
    deploymentAlarms: { alarmNames: [busy.alarmName], behavior: ecs.AlarmBehavior.FAIL_ON_ALARM },
    minHealthyPercent: 50, maxHealthyPercent: 150, enableECSManagedTags: true, propagateTags: ecs.PropagatedTagSource.SERVICE,
    enableExecuteCommand: true,
    serviceConnectConfiguration: {
      services: [{
        portMappingName: 'http', discoveryName: 'web', dnsName: 'web', port: 80, idleTimeout: cdk.Duration.minutes(2),
        perRequestTimeout: cdk.Duration.seconds(10),
      }],
      logDriver: ecs.LogDrivers.awsLogs({ streamPrefix: 'connect' }),
    },
    cloudMapOptions: {
      name: 'shop', dnsRecordType: servicediscovery.DnsRecordType.SRV, containerPort: 8080, container: web,
      dnsTtl: cdk.Duration.seconds(5), failureThreshold: 2,
    },
    availabilityZoneRebalancing: ecs.AvailabilityZoneRebalancing.ENABLED,
    vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS }, healthCheckGracePeriod: cdk.Duration.seconds(30),
  });
  const data = new ecs.ServiceManagedVolume(s, 'Data', {
    name: 'data',
    managedEBSVolume: {
      size: cdk.Size.gibibytes(20), volumeType: ec2.EbsDeviceVolumeType.GP3, fileSystemType: ecs.FileSystemType.XFS, encrypted: true,
      kmsKeyId: key, iops: 4000, throughput: 300,
      tagSpecifications: [{ tags: { part: 'data' }, propagateTags: ecs.EbsPropagatedTagSource.SERVICE }],
    },
  });
  data.mountIn(web, { containerPath: '/data', readOnly: false });
  service.addVolume(data);
  task.addVolume(data);
  const balancer = new elbv2.NetworkLoadBalancer(s, 'Balancer', { vpc, crossZoneEnabled: true });
  balancer.addListener('Listener', { port: 80 }).addTargets('Web', {
    port: 8080, targets: [service.loadBalancerTarget({ containerName: 'web', containerPort: 8080 })],
    deregistrationDelay: cdk.Duration.seconds(10),
  });
  service.connections.allowFrom(balancer, ec2.Port.tcp(8080));
  service.autoScaleTaskCount({ minCapacity: 1, maxCapacity: 10 }).scaleOnMemoryUtilization('Memory', {
    targetUtilizationPercent: 60, scaleInCooldown: cdk.Duration.minutes(1), scaleOutCooldown: cdk.Duration.seconds(10),
  });

  const mesh = new ecs.FargateTaskDefinition(s, 'Mesh', {
    cpu: 1024, memoryLimitMiB: 4096, ephemeralStorageGiB: 40,
    runtimePlatform: { operatingSystemFamily: ecs.OperatingSystemFamily.LINUX, cpuArchitecture: ecs.CpuArchitecture.ARM64 },
    proxyConfiguration: new ecs.AppMeshProxyConfiguration({
      containerName: 'envoy',
      properties: { ignoredUID: 1337, proxyIngressPort: 15000, proxyEgressPort: 15001, appPorts: [8080], egressIgnoredIPs: ['169.254.170.2'] },
    }),
  });
  mesh.addContainer('app', {
    image, logging: ecs.LogDrivers.awsLogs({ streamPrefix: 'app', logRetention: logs.RetentionDays.ONE_WEEK, multilinePattern: '^20' }),
    environment: { ZONE: '1', AREA: s.region }, portMappings: [{ containerPort: 8080 }],
  });
  mesh.addContainer('envoy', { image, essential: true });
  const securityGroups = ['First', 'Second'].map(id => new ec2.SecurityGroup(s, id, { vpc }));
  new ecs.FargateService(s, 'Meshed', {
    cluster, taskDefinition: mesh, assignPublicIp: true, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC },
    platformVersion: ecs.FargatePlatformVersion.VERSION1_4, desiredCount: 0, cloudMapOptions: {}, securityGroups,
  });
  cluster.grantTaskProtection(task.taskRole);
  task.grantRun(new iam.User(s, 'User'));

  const agent = new ecs.Ec2TaskDefinition(s, 'Agent', { networkMode: ecs.NetworkMode.HOST, ipcMode: ecs.IpcMode.HOST });
  agent.addContainer('agent', {
    image, memoryLimitMiB: 64, privileged: true, logging: ecs.LogDrivers.jsonFile({ maxSize: '10m', maxFile: 3 }),
  });
  new ecs.Ec2Service(s, 'Agents', { cluster, taskDefinition: agent, daemon: true, minHealthyPercent: 0 });
  const shop = new ecs.ExternalTaskDefinition(s, 'Shop', { networkMode: ecs.NetworkMode.BRIDGE });
  shop.addContainer('till', { image, memoryLimitMiB: 64 });
  new ecs.ExternalService(s, 'Shops', { cluster: new ecs.Cluster(s, 'Outside', { vpc }), taskDefinition: shop, desiredCount: 2 });
});
