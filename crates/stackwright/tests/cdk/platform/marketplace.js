'use strict';
const { program, cdk } = require('../harness');
const applicationautoscaling = require('aws-cdk-lib/aws-applicationautoscaling');
const acm = require('aws-cdk-lib/aws-certificatemanager');
const cloudwatch = require('aws-cdk-lib/aws-cloudwatch');
const actions = require('aws-cdk-lib/aws-cloudwatch-actions');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecr = require('aws-cdk-lib/aws-ecr');
const ecs = require('aws-cdk-lib/aws-ecs');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const logs = require('aws-cdk-lib/aws-logs');
const rds = require('aws-cdk-lib/aws-rds');
const route53 = require('aws-cdk-lib/aws-route53');
const targets = require('aws-cdk-lib/aws-route53-targets');
const s3 = require('aws-cdk-lib/aws-s3');
const secretsmanager = require('aws-cdk-lib/aws-secretsmanager');
const sns = require('aws-cdk-lib/aws-sns');
const subscriptions = require('aws-cdk-lib/aws-sns-subscriptions');
const sqs = require('aws-cdk-lib/aws-sqs');
// A shop of three services: behind one load balancer, in a mesh, with a database behind a proxy, events
// between them, and what watches over them.
program(__filename, app => {
  const stack = new cdk.Stack(app, 'marketplace', { env: { account: '123456789012', region: 'eu-central-1' }, description: 'A shop of three services' });
  const vpc = new ec2.Vpc(stack, 'Network', {
    availabilityZones: ['eu-central-1a', 'eu-central-1b', 'eu-central-1c'], natGateways: 2,
    ipAddresses: ec2.IpAddresses.cidr('10.20.0.0/18'),
    subnetConfiguration: [
      { name: 'edge', subnetType: ec2.SubnetType.PUBLIC, cidrMask: 24 },
      { name: 'services', subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS, cidrMask: 22 },
      { name: 'data', subnetType: ec2.SubnetType.PRIVATE_ISOLATED, cidrMask: 26 },
    ],
    gatewayEndpoints: { S3: { service: ec2.GatewayVpcEndpointAwsService.S3 } },
  });
  vpc.addInterfaceEndpoint('Secrets', { service: ec2.InterfaceVpcEndpointAwsService.SECRETS_MANAGER, subnets: { subnetGroupName: 'services' } });
  const key = new kms.Key(stack, 'Key', { enableKeyRotation: true, alias: 'alias/marketplace', removalPolicy: cdk.RemovalPolicy.DESTROY });
  const pages = new sns.Topic(stack, 'Pages', { masterKey: key });
  pages.addSubscription(new subscriptions.EmailSubscription('oncall@example.com'));
  const page = new actions.SnsAction(pages);

  const cluster = new ecs.Cluster(stack, 'Cluster', {
    vpc, containerInsightsV2: ecs.ContainerInsights.ENHANCED, enableFargateCapacityProviders: true,
    defaultCloudMapNamespace: { name: 'market.local', useForServiceConnect: true },
  });

  const parameters = new rds.ParameterGroup(stack, 'Parameters', { engine: rds.DatabaseClusterEngine.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_16_4 }), parameters: { 'rds.force_ssl': '1' } });
  const database = new rds.DatabaseCluster(stack, 'Database', {
    engine: rds.DatabaseClusterEngine.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_16_4 }),
    writer: rds.ClusterInstance.serverlessV2('writer', { enablePerformanceInsights: true }),
    readers: [rds.ClusterInstance.serverlessV2('reader', { scaleWithWriter: true })],
    serverlessV2MinCapacity: 0.5, serverlessV2MaxCapacity: 8,
    credentials: rds.Credentials.fromGeneratedSecret('market', { excludeCharacters: '"@/\\' }),
    defaultDatabaseName: 'market', parameterGroup: parameters, storageEncryptionKey: key, backup: { retention: cdk.Duration.days(14), preferredWindow: '02:00-03:00' },
    vpc, vpcSubnets: { subnetGroupName: 'data' }, deletionProtection: true, cloudwatchLogsExports: ['postgresql'],
    iamAuthentication: true,
  });
  const proxy = database.addProxy('Proxy', { vpc, secrets: [database.secret], iamAuth: true, requireTLS: true, idleClientTimeout: cdk.Duration.minutes(10), vpcSubnets: { subnetGroupName: 'data' } });

  const images = new s3.Bucket(stack, 'Images', {
    encryption: s3.BucketEncryption.KMS, encryptionKey: key, bucketKeyEnabled: true, enforceSSL: true, versioned: true,
    blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL, lifecycleRules: [{ noncurrentVersionExpiration: cdk.Duration.days(30), abortIncompleteMultipartUploadAfter: cdk.Duration.days(1) }],
    cors: [{ allowedMethods: [s3.HttpMethods.GET, s3.HttpMethods.PUT], allowedOrigins: ['https://shop.example.com'], maxAge: 3000 }],
  });
  const orders = new sns.Topic(stack, 'Orders', { displayName: 'Orders placed' });
  const dead = new sqs.Queue(stack, 'Dead', { retentionPeriod: cdk.Duration.days(14), enforceSSL: true });
  const work = new sqs.Queue(stack, 'Work', { visibilityTimeout: cdk.Duration.seconds(90), deadLetterQueue: { queue: dead, maxReceiveCount: 4 }, encryptionMasterKey: key });
  orders.addSubscription(new subscriptions.SqsSubscription(work, { rawMessageDelivery: true, filterPolicy: { kind: sns.SubscriptionFilter.stringFilter({ allowlist: ['placed', 'paid'] }) } }));

  const zone = route53.HostedZone.fromHostedZoneAttributes(stack, 'Zone', { hostedZoneId: 'Z0123456789ABCDEFGHIJ', zoneName: 'example.com' });
  const certificate = new acm.Certificate(stack, 'Certificate', { domainName: 'shop.example.com', subjectAlternativeNames: ['api.shop.example.com'], validation: acm.CertificateValidation.fromDns(zone) });
  const balancer = new elbv2.ApplicationLoadBalancer(stack, 'Edge', { vpc, internetFacing: true, vpcSubnets: { subnetGroupName: 'edge' }, dropInvalidHeaderFields: true, idleTimeout: cdk.Duration.seconds(75) });
  balancer.addRedirect();
  const https = balancer.addListener('Https', { port: 443, certificates: [certificate], sslPolicy: elbv2.SslPolicy.RECOMMENDED_TLS, defaultAction: elbv2.ListenerAction.fixedResponse(404, { contentType: 'text/plain', messageBody: 'nothing here' }) });
  for (const [id, recordName] of [['Shop', 'shop'], ['Api', 'api.shop']]) {
    new route53.ARecord(stack, `${id}Record`, { zone, recordName, target: route53.RecordTarget.fromAlias(new targets.LoadBalancerTarget(balancer)) });
  }

  const stripe = new secretsmanager.Secret(stack, 'Stripe', { description: 'Key of the payment provider', encryptionKey: key });
  const repository = ecr.Repository.fromRepositoryName(stack, 'Repository', 'market');
  const service = (id, { cpu, port, secrets = {}, environment = {}, desiredCount, command, strategies }) => {
    const task = new ecs.FargateTaskDefinition(stack, `${id}Task`, { cpu, memoryLimitMiB: cpu * 2, family: `market-${id.toLowerCase()}`, runtimePlatform: { cpuArchitecture: ecs.CpuArchitecture.ARM64, operatingSystemFamily: ecs.OperatingSystemFamily.LINUX } });
    const group = new logs.LogGroup(stack, `${id}Logs`, { retention: logs.RetentionDays.TWO_WEEKS, encryptionKey: key });
    task.addContainer('app', {
      image: ecs.ContainerImage.fromEcrRepository(repository, id.toLowerCase()), command, environment, secrets,
      logging: ecs.LogDrivers.awsLogs({ streamPrefix: id, logGroup: group, mode: ecs.AwsLogDriverMode.NON_BLOCKING, maxBufferSize: cdk.Size.mebibytes(4) }),
      portMappings: port ? [{ containerPort: port, name: 'http', appProtocol: ecs.AppProtocol.http }] : undefined,
      healthCheck: { command: ['CMD-SHELL', 'wget -qO- localhost/health || exit 1'], interval: cdk.Duration.seconds(15), startPeriod: cdk.Duration.seconds(20) },
    });
    return { task, group, service: new ecs.FargateService(stack, id, {
      cluster, taskDefinition: task, desiredCount, vpcSubnets: { subnetGroupName: 'services' }, enableExecuteCommand: true, minHealthyPercent: 100, maxHealthyPercent: 200,
      circuitBreaker: { rollback: true }, propagateTags: ecs.PropagatedTagSource.SERVICE, capacityProviderStrategies: strategies,
      serviceConnectConfiguration: port ? { services: [{ portMappingName: 'http', dnsName: id.toLowerCase(), port: 80 }], logDriver: ecs.LogDrivers.awsLogs({ streamPrefix: 'mesh', logGroup: group }) } : undefined,
    }) };
  };
  const web = service('Web', { cpu: 512, port: 3000, environment: { API: 'http://api', BUCKET: images.bucketName } });
  const api = service('Api', { cpu: 1024, port: 8080, environment: { TOPIC: orders.topicArn, DATABASE: proxy.endpoint }, secrets: { DB_USER: ecs.Secret.fromSecretsManager(database.secret, 'username'), DB_PASSWORD: ecs.Secret.fromSecretsManager(database.secret, 'password'), STRIPE: ecs.Secret.fromSecretsManager(stripe) } });
  const worker = service('Worker', { cpu: 256, command: ['work', '--queue', work.queueUrl], strategies: [{ capacityProvider: 'FARGATE_SPOT', weight: 3 }, { capacityProvider: 'FARGATE', weight: 1, base: 1 }] });

  https.addTargets('WebTarget', { port: 80, priority: 20, conditions: [elbv2.ListenerCondition.hostHeaders(['shop.example.com'])], targets: [web.service.loadBalancerTarget({ containerName: 'app', containerPort: 3000 })], healthCheck: { path: '/health', healthyHttpCodes: '200-299' }, deregistrationDelay: cdk.Duration.seconds(15), stickinessCookieDuration: cdk.Duration.hours(1) });
  https.addTargets('ApiTarget', { port: 80, priority: 10, conditions: [elbv2.ListenerCondition.hostHeaders(['api.shop.example.com']), elbv2.ListenerCondition.pathPatterns(['/v1/*', '/v2/*'])], targets: [api.service], healthCheck: { path: '/live', interval: cdk.Duration.seconds(10), timeout: cdk.Duration.seconds(5) }, slowStart: cdk.Duration.seconds(60) });

  images.grantRead(web.task.taskRole);
  images.grantReadWrite(api.task.taskRole, 'uploads/*');
  orders.grantPublish(api.task.taskRole);
  work.grantConsumeMessages(worker.task.taskRole);
  proxy.grantConnect(api.task.taskRole, 'market');
  database.connections.allowDefaultPortFrom(worker.service);
  proxy.connections.allowFrom(api.service, ec2.Port.tcp(5432));
  database.grantDataApiAccess(worker.task.taskRole);
  worker.task.addToTaskRolePolicy(new iam.PolicyStatement({ actions: ['ses:SendEmail'], resources: ['*'], conditions: { StringEquals: { 'ses:FromAddress': 'shop@example.com' } } }));

  const scaling = api.service.autoScaleTaskCount({ minCapacity: 2, maxCapacity: 20 });
  scaling.scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 55, scaleInCooldown: cdk.Duration.minutes(5), scaleOutCooldown: cdk.Duration.seconds(30) });
  scaling.scaleOnSchedule('Evening', { schedule: applicationautoscaling.Schedule.cron({ hour: '17', minute: '30' }), minCapacity: 6, timeZone: cdk.TimeZone.EUROPE_BERLIN });
  worker.service.autoScaleTaskCount({ minCapacity: 1, maxCapacity: 10 }).scaleOnMetric('Backlog', {
    metric: work.metricApproximateNumberOfMessagesVisible({ period: cdk.Duration.minutes(1) }), adjustmentType: applicationautoscaling.AdjustmentType.CHANGE_IN_CAPACITY,
    scalingSteps: [{ upper: 0, change: -1 }, { lower: 100, change: 1 }, { lower: 1000, change: 4 }], cooldown: cdk.Duration.minutes(2),
  });

  const errors = balancer.metrics.httpCodeTarget(elbv2.HttpCodeTarget.TARGET_5XX_COUNT, { period: cdk.Duration.minutes(1) });
  const requests = balancer.metrics.requestCount({ period: cdk.Duration.minutes(1) });
  const rate = new cloudwatch.MathExpression({ expression: '100 * errors / requests', usingMetrics: { errors, requests }, label: 'errors, percent', period: cdk.Duration.minutes(1) });
  const broken = rate.createAlarm(stack, 'Broken', { threshold: 2, evaluationPeriods: 5, datapointsToAlarm: 3, treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING });
  broken.addAlarmAction(page);
  broken.addOkAction(page);
  const stuck = dead.metricApproximateNumberOfMessagesVisible().createAlarm(stack, 'Stuck', { threshold: 1, evaluationPeriods: 1, comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD });
  stuck.addAlarmAction(page);
  const slow = new logs.MetricFilter(stack, 'Slow', { logGroup: api.group, filterPattern: logs.FilterPattern.numberValue('$.ms', '>', 2000), metricNamespace: 'Market', metricName: 'Slow', metricValue: '$.ms', defaultValue: 0 });
  new cloudwatch.CompositeAlarm(stack, 'Trouble', { alarmRule: cloudwatch.AlarmRule.anyOf(broken, stuck) });
  new cloudwatch.Dashboard(stack, 'Dashboard', { dashboardName: 'market', defaultInterval: cdk.Duration.hours(8), widgets: [
    [new cloudwatch.TextWidget({ markdown: '# Market', width: 24, height: 1 })],
    [new cloudwatch.GraphWidget({ title: 'Errors', left: [rate], right: [requests], width: 12 }), new cloudwatch.SingleValueWidget({ metrics: [slow.metric({ statistic: 'p99' }), api.service.metricCpuUtilization()], width: 6 }), new cloudwatch.AlarmWidget({ alarm: broken, width: 6 })],
  ] });
  cdk.Tags.of(stack).add('team', 'market');
  cdk.Tags.of(worker.service).add('cost', 'background');
});
