'use strict';
const { program, cdk } = require('../harness');
const appscaling = require('aws-cdk-lib/aws-applicationautoscaling');
const autoscaling = require('aws-cdk-lib/aws-autoscaling');
const cloudwatch = require('aws-cdk-lib/aws-cloudwatch');
const actions = require('aws-cdk-lib/aws-cloudwatch-actions');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecr = require('aws-cdk-lib/aws-ecr');
const ecs = require('aws-cdk-lib/aws-ecs');
const efs = require('aws-cdk-lib/aws-efs');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const events = require('aws-cdk-lib/aws-events');
const eventTargets = require('aws-cdk-lib/aws-events-targets');
const iam = require('aws-cdk-lib/aws-iam');
const logs = require('aws-cdk-lib/aws-logs');
const rds = require('aws-cdk-lib/aws-rds');
const route53 = require('aws-cdk-lib/aws-route53');
const targets = require('aws-cdk-lib/aws-route53-targets');
const s3 = require('aws-cdk-lib/aws-s3');
const servicediscovery = require('aws-cdk-lib/aws-servicediscovery');
const sns = require('aws-cdk-lib/aws-sns');
const sqs = require('aws-cdk-lib/aws-sqs');
const ssm = require('aws-cdk-lib/aws-ssm');
// A farm that renders films on instances of its own: spot and on-demand, a shared file system, a MySQL
// database with a replica, an internal load balancer, and agents on every instance.
program(__filename, app => {
  const stack = new cdk.Stack(app, 'rendering', { env: { account: '123456789012', region: 'eu-west-1' }, terminationProtection: true, tags: { owner: 'film' } });
  const vpc = new ec2.Vpc(stack, 'Vpc', { availabilityZones: ['eu-west-1a', 'eu-west-1b'], natGateways: 1, vpcName: 'rendering' });
  vpc.addGatewayEndpoint('DynamoDb', { service: ec2.GatewayVpcEndpointAwsService.DYNAMODB });
  vpc.addFlowLog('Rejected', { trafficType: ec2.FlowLogTrafficType.REJECT, destination: ec2.FlowLogDestination.toCloudWatchLogs(new logs.LogGroup(stack, 'Flow', { retention: logs.RetentionDays.ONE_WEEK, removalPolicy: cdk.RemovalPolicy.DESTROY })) });
  const namespace = new servicediscovery.PrivateDnsNamespace(stack, 'Namespace', { name: 'farm.internal', vpc, description: 'The farm' });
  const films = new s3.Bucket(stack, 'Films', { versioned: false, lifecycleRules: [{ id: 'old', prefix: 'drafts/', expiration: cdk.Duration.days(90), transitions: [{ storageClass: s3.StorageClass.INFREQUENT_ACCESS, transitionAfter: cdk.Duration.days(30) }] }], serverAccessLogsPrefix: 'access/' });

  const alerts = new sns.Topic(stack, 'Alerts');
  const role = new iam.Role(stack, 'InstanceRole', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com'), managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('AmazonSSMManagedInstanceCore')] });
  const instances = new ec2.SecurityGroup(stack, 'Instances', { vpc, description: 'Render instances', allowAllOutbound: true });
  const template = new ec2.LaunchTemplate(stack, 'Template', {
    machineImage: ecs.EcsOptimizedImage.amazonLinux2023(ecs.AmiHardwareType.ARM), instanceType: ec2.InstanceType.of(ec2.InstanceClass.C7G, ec2.InstanceSize.XLARGE2), role, securityGroup: instances,
    userData: ec2.UserData.forLinux(), requireImdsv2: true, httpPutResponseHopLimit: 2, detailedMonitoring: true,
    blockDevices: [{ deviceName: '/dev/xvda', volume: ec2.BlockDeviceVolume.ebs(100, { volumeType: ec2.EbsDeviceVolumeType.GP3, encrypted: true, iops: 4000 }) }],
  });
  const farm = new autoscaling.AutoScalingGroup(stack, 'Farm', {
    vpc, minCapacity: 1, maxCapacity: 12, vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS }, newInstancesProtectedFromScaleIn: true,
    mixedInstancesPolicy: { launchTemplate: template, instancesDistribution: { onDemandBaseCapacity: 1, onDemandPercentageAboveBaseCapacity: 20, spotAllocationStrategy: autoscaling.SpotAllocationStrategy.CAPACITY_OPTIMIZED },
      launchTemplateOverrides: [{ instanceType: new ec2.InstanceType('c7g.2xlarge'), weightedCapacity: 2 }, { instanceType: new ec2.InstanceType('c6g.xlarge'), weightedCapacity: 1 }] },
    groupMetrics: [autoscaling.GroupMetrics.all()], maxInstanceLifetime: cdk.Duration.days(7), terminationPolicies: [autoscaling.TerminationPolicy.OLDEST_LAUNCH_TEMPLATE, autoscaling.TerminationPolicy.DEFAULT],
    updatePolicy: autoscaling.UpdatePolicy.rollingUpdate({ maxBatchSize: 2, minInstancesInService: 1, pauseTime: cdk.Duration.minutes(3) }),
    notifications: [{ topic: alerts, scalingEvents: autoscaling.ScalingEvents.ERRORS }],
  });
  farm.scaleOnSchedule('Night', { schedule: autoscaling.Schedule.cron({ hour: '20', minute: '0' }), minCapacity: 4, timeZone: 'Europe/Berlin' });
  const cluster = new ecs.Cluster(stack, 'Cluster', { vpc, clusterName: 'farm', containerInsightsV2: ecs.ContainerInsights.ENABLED });
  const capacity = new ecs.AsgCapacityProvider(stack, 'Capacity', { autoScalingGroup: farm, enableManagedTerminationProtection: true, targetCapacityPercent: 95, maximumScalingStepSize: 4, instanceWarmupPeriod: 120 });
  cluster.addAsgCapacityProvider(capacity);
  cluster.addDefaultCapacityProviderStrategy([{ capacityProvider: capacity.capacityProviderName, weight: 1 }]);

  const scratch = new efs.FileSystem(stack, 'Scratch', { vpc, encrypted: true, lifecyclePolicy: efs.LifecyclePolicy.AFTER_14_DAYS, throughputMode: efs.ThroughputMode.ELASTIC, removalPolicy: cdk.RemovalPolicy.DESTROY, performanceMode: efs.PerformanceMode.GENERAL_PURPOSE });
  const point = scratch.addAccessPoint('Frames', { path: '/frames', createAcl: { ownerUid: '1000', ownerGid: '1000', permissions: '750' }, posixUser: { uid: '1000', gid: '1000' } });
  scratch.connections.allowDefaultPortFrom(instances);

  const engine = rds.DatabaseInstanceEngine.mysql({ version: rds.MysqlEngineVersion.VER_8_0_39 });
  const database = new rds.DatabaseInstance(stack, 'Database', {
    engine, vpc, instanceType: ec2.InstanceType.of(ec2.InstanceClass.R6G, ec2.InstanceSize.LARGE), multiAz: true, allocatedStorage: 200, maxAllocatedStorage: 1000, storageType: rds.StorageType.GP3, storageThroughput: undefined,
    databaseName: 'farm', backupRetention: cdk.Duration.days(7), preferredMaintenanceWindow: 'Sun:03:00-Sun:04:00', monitoringInterval: cdk.Duration.seconds(30), enablePerformanceInsights: true,
    parameterGroup: new rds.ParameterGroup(stack, 'Utf8', { engine, parameters: { character_set_server: 'utf8mb4' } }), cloudwatchLogsExports: ['error', 'slowquery'], caCertificate: rds.CaCertificate.RDS_CA_RSA2048_G1,
    credentials: rds.Credentials.fromGeneratedSecret('farm'), removalPolicy: cdk.RemovalPolicy.SNAPSHOT,
  });
  const replica = new rds.DatabaseInstanceReadReplica(stack, 'Replica', { sourceDatabaseInstance: database, vpc, instanceType: ec2.InstanceType.of(ec2.InstanceClass.T4G, ec2.InstanceSize.MEDIUM), publiclyAccessible: false, storageEncrypted: true });
  database.connections.allowDefaultPortFrom(instances, 'the farm');
  replica.connections.allowFrom(instances, ec2.Port.MYSQL_AURORA);
  database.metricCPUUtilization({ period: cdk.Duration.minutes(5) }).createAlarm(stack, 'BusyDatabase', { threshold: 80, evaluationPeriods: 3, alarmDescription: 'The database is busy' }).addAlarmAction(new actions.SnsAction(alerts));

  const secretToken = ssm.StringParameter.fromSecureStringParameterAttributes(stack, 'Token', { parameterName: '/farm/token', version: 3 });
  const renderer = ecr.Repository.fromRepositoryAttributes(stack, 'Renderer', { repositoryName: 'renderer', repositoryArn: 'arn:aws:ecr:eu-west-1:123456789012:repository/renderer' });
  const task = new ecs.Ec2TaskDefinition(stack, 'Render', { networkMode: ecs.NetworkMode.BRIDGE, placementConstraints: [ecs.PlacementConstraint.memberOf('attribute:ecs.cpu-architecture == arm64')],
    volumes: [{ name: 'frames', efsVolumeConfiguration: { fileSystemId: scratch.fileSystemId, transitEncryption: 'ENABLED', authorizationConfig: { accessPointId: point.accessPointId, iam: 'ENABLED' } } }, { name: 'cache', dockerVolumeConfiguration: { driver: 'local', scope: ecs.Scope.SHARED, autoprovision: true } }, { name: 'socket', host: { sourcePath: '/var/run/docker.sock' } }] });
  const linux = new ecs.LinuxParameters(stack, 'Linux', { initProcessEnabled: true, sharedMemorySize: 256, maxSwap: cdk.Size.gibibytes(2), swappiness: 20 });
  linux.addCapabilities(ecs.Capability.SYS_NICE);
  linux.dropCapabilities(ecs.Capability.NET_RAW);
  linux.addTmpfs({ containerPath: '/tmp', size: 512, mountOptions: [ecs.TmpfsMountOption.NOEXEC] });
  const render = task.addContainer('render', {
    image: ecs.ContainerImage.fromEcrRepository(renderer, '4.2'), cpu: 2048, memoryReservationMiB: 4096, memoryLimitMiB: 6144, linuxParameters: linux, gpuCount: undefined, stopTimeout: cdk.Duration.minutes(2),
    portMappings: [{ containerPort: 9000 }], environment: { DATABASE: database.dbInstanceEndpointAddress, FILMS: films.bucketName }, secrets: { TOKEN: ecs.Secret.fromSsmParameter(secretToken), PASSWORD: ecs.Secret.fromSecretsManager(database.secret, 'password') },
    ulimits: [{ name: ecs.UlimitName.NOFILE, softLimit: 65536, hardLimit: 65536 }], workingDirectory: '/work', user: '1000:1000', dockerLabels: { team: 'film' }, extraHosts: { metadata: '169.254.169.254' },
    logging: ecs.LogDrivers.firelens({ options: { Name: 'cloudwatch_logs', region: 'eu-west-1', log_group_name: '/farm/render', auto_create_group: 'true', log_stream_prefix: 'r-' } }),
  });
  render.addMountPoints({ containerPath: '/frames', sourceVolume: 'frames', readOnly: false }, { containerPath: '/cache', sourceVolume: 'cache', readOnly: true });
  const setup = task.addContainer('setup', { image: ecs.ContainerImage.fromRegistry('public.ecr.aws/docker/library/busybox:1'), essential: false, memoryLimitMiB: 64, command: ['sh', '-c', 'mkdir -p /frames/out'], logging: ecs.LogDrivers.jsonFile({ maxSize: '10m' }) });
  setup.addMountPoints({ containerPath: '/frames', sourceVolume: 'frames', readOnly: false });
  render.addContainerDependencies({ container: setup, condition: ecs.ContainerDependencyCondition.SUCCESS });
  films.grantReadWrite(task.taskRole);
  scratch.grantReadWrite(task.taskRole);
  const service = new ecs.Ec2Service(stack, 'Service', {
    cluster, taskDefinition: task, minHealthyPercent: 50, maxHealthyPercent: 150, healthCheckGracePeriod: cdk.Duration.minutes(2),
    placementStrategies: [ecs.PlacementStrategy.spreadAcross(ecs.BuiltInAttributes.AVAILABILITY_ZONE), ecs.PlacementStrategy.packedByMemory()], circuitBreaker: { enable: true, rollback: false },
    cloudMapOptions: { name: 'render', cloudMapNamespace: namespace, dnsRecordType: servicediscovery.DnsRecordType.SRV, container: render, containerPort: 9000, failureThreshold: 2 },
    capacityProviderStrategies: [{ capacityProvider: capacity.capacityProviderName, weight: 2, base: 1 }],
  });
  const agent = new ecs.Ec2TaskDefinition(stack, 'Agent', { networkMode: ecs.NetworkMode.HOST, pidMode: ecs.PidMode.HOST });
  agent.addVolume({ name: 'proc', host: { sourcePath: '/proc' } });
  agent.addContainer('agent', { image: ecs.ContainerImage.fromRegistry('datadog/agent:7'), memoryLimitMiB: 256, privileged: true, logging: ecs.LogDrivers.awsLogs({ streamPrefix: 'agent', logRetention: logs.RetentionDays.THREE_DAYS }) }).addMountPoints({ containerPath: '/host/proc', sourceVolume: 'proc', readOnly: true });
  new ecs.Ec2Service(stack, 'Agents', { cluster, taskDefinition: agent, daemon: true, enableECSManagedTags: true, propagateTags: ecs.PropagatedTagSource.TASK_DEFINITION });

  const balancer = new elbv2.ApplicationLoadBalancer(stack, 'Balancer', { vpc, internetFacing: false, deletionProtection: true, http2Enabled: false });
  balancer.logAccessLogs(films, 'balancer');
  const listener = balancer.addListener('Http', { port: 80, open: false });
  const blue = listener.addTargets('Render', { port: 80, targets: [service.loadBalancerTarget({ containerName: 'render', containerPort: 9000 })], loadBalancingAlgorithmType: elbv2.TargetGroupLoadBalancingAlgorithmType.LEAST_OUTSTANDING_REQUESTS, healthCheck: { path: '/ready', healthyThresholdCount: 2, unhealthyThresholdCount: 5 } });
  balancer.connections.allowFrom(ec2.Peer.ipv4('10.0.0.0/8'), ec2.Port.tcp(80), 'the office');
  const zone = new route53.PrivateHostedZone(stack, 'Zone', { zoneName: 'film.example', vpc });
  new route53.ARecord(stack, 'Render4', { zone, recordName: 'render', target: route53.RecordTarget.fromAlias(new targets.LoadBalancerTarget(balancer, { evaluateTargetHealth: true })) });
  new route53.CnameRecord(stack, 'DatabaseName', { zone, recordName: 'db', domainName: database.dbInstanceEndpointAddress, ttl: cdk.Duration.minutes(1) });

  const scaling = service.autoScaleTaskCount({ minCapacity: 1, maxCapacity: 24 });
  scaling.scaleOnMemoryUtilization('Memory', { targetUtilizationPercent: 70 });
  scaling.scaleOnRequestCount('Requests', { requestsPerTarget: 200, targetGroup: blue, disableScaleIn: true });
  const jobs = new sqs.Queue(stack, 'Jobs', { fifo: true, contentBasedDeduplication: true, visibilityTimeout: cdk.Duration.hours(1) });
  scaling.scaleToTrackCustomMetric('PerTask', { metric: jobs.metricApproximateNumberOfMessagesVisible(), targetValue: 5, scaleOutCooldown: cdk.Duration.minutes(1) });
  const nightly = new events.Rule(stack, 'Nightly', { schedule: events.Schedule.cron({ minute: '15', hour: '1', weekDay: 'MON-FRI' }), description: 'Clean up' });
  nightly.addTarget(new eventTargets.SqsQueue(jobs, { messageGroupId: 'cleanup', message: events.RuleTargetInput.fromObject({ job: 'cleanup', at: events.EventField.time }) }));
  const spot = new events.Rule(stack, 'Spot', { eventPattern: { source: ['aws.ec2'], detailType: ['EC2 Spot Instance Interruption Warning'], region: ['eu-west-1'] } });
  spot.addTarget(new eventTargets.SnsTopic(alerts, { message: events.RuleTargetInput.fromText(`Instance ${events.EventField.fromPath('$.detail.instance-id')} goes away`) }));
  new cloudwatch.Alarm(stack, 'Idle', { metric: new cloudwatch.MathExpression({ expression: 'reserved - used', usingMetrics: { reserved: cluster.metricMemoryReservation(), used: cluster.metricMemoryUtilization() } }), threshold: 40, evaluationPeriods: 12, comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD });
  new ssm.StringParameter(stack, 'Endpoint', { parameterName: '/farm/endpoint', stringValue: `http://render.film.example`, description: 'Where to send frames' });
  new cdk.CfnOutput(stack, 'Frames', { value: scratch.fileSystemId, exportName: 'farm-frames' });
});
