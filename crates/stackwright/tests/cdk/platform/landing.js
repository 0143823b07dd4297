'use strict';
const { program, cdk } = require('../harness');
const autoscaling = require('aws-cdk-lib/aws-autoscaling');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecs = require('aws-cdk-lib/aws-ecs');
const patterns = require('aws-cdk-lib/aws-ecs-patterns');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const rds = require('aws-cdk-lib/aws-rds');
const route53 = require('aws-cdk-lib/aws-route53');
const targets = require('aws-cdk-lib/aws-route53-targets');
const s3 = require('aws-cdk-lib/aws-s3');
const ssm = require('aws-cdk-lib/aws-ssm');
// A network for several teams, without a known account: both address families, endpoints with policies,
// lists and rules of addresses, a private link in front of a service, a host to log in to, and a warehouse.
program(__filename, app => {
  const stack = new cdk.Stack(app, 'landing');
  const vpc = new ec2.Vpc(stack, 'Vpc', {
    ipProtocol: ec2.IpProtocol.DUAL_STACK, maxAzs: 2, natGateways: 0, vpnGateway: true, vpnGatewayAsn: 65010, vpnRoutePropagation: [{ subnetType: ec2.SubnetType.PRIVATE_ISOLATED }],
    subnetConfiguration: [
      { name: 'Ingress', subnetType: ec2.SubnetType.PUBLIC, mapPublicIpOnLaunch: false, cidrMask: 26 },
      { name: 'Inner', subnetType: ec2.SubnetType.PRIVATE_ISOLATED, cidrMask: 24 },
      { name: 'Spare', subnetType: ec2.SubnetType.PRIVATE_ISOLATED, cidrMask: 24, reserved: true },
    ],
  });
  const key = new kms.Key(stack, 'Key', { description: 'Everything at rest', pendingWindow: cdk.Duration.days(10), policy: undefined });
  const trail = new s3.Bucket(stack, 'Trail', { encryption: s3.BucketEncryption.S3_MANAGED, objectOwnership: s3.ObjectOwnership.BUCKET_OWNER_ENFORCED, intelligentTieringConfigurations: [{ name: 'cold', archiveAccessTierTime: cdk.Duration.days(90), prefix: 'flows/' }], removalPolicy: cdk.RemovalPolicy.DESTROY });
  new ec2.FlowLog(stack, 'Flows', { resourceType: ec2.FlowLogResourceType.fromVpc(vpc), destination: ec2.FlowLogDestination.toS3(trail, 'flows/'), maxAggregationInterval: ec2.FlowLogMaxAggregationInterval.ONE_MINUTE, logFormat: [ec2.LogFormat.SRC_ADDR, ec2.LogFormat.DST_ADDR, ec2.LogFormat.ACTION] });
  const gateway = vpc.addGatewayEndpoint('S3', { service: ec2.GatewayVpcEndpointAwsService.S3, subnets: [{ subnetGroupName: 'Inner' }] });
  gateway.addToPolicy(new iam.PolicyStatement({ principals: [new iam.AnyPrincipal()], actions: ['s3:GetObject'], resources: ['*'], conditions: { StringEquals: { 'aws:PrincipalOrgID': 'o-abcdefghij' } } }));
  const inner = { subnetGroupName: 'Inner' };
  const endpoints = new ec2.SecurityGroup(stack, 'Endpoints', { vpc, allowAllOutbound: false, allowAllIpv6Outbound: false });
  for (const [id, service] of [['Ecr', ec2.InterfaceVpcEndpointAwsService.ECR], ['Docker', ec2.InterfaceVpcEndpointAwsService.ECR_DOCKER], ['Logs', ec2.InterfaceVpcEndpointAwsService.CLOUDWATCH_LOGS]]) {
    vpc.addInterfaceEndpoint(id, { service, subnets: inner, securityGroups: [endpoints], open: id === 'Logs', privateDnsEnabled: true });
  }
  const offices = new ec2.PrefixList(stack, 'Offices', { entries: [{ cidr: '198.51.100.0/24', description: 'Berlin' }, { cidr: '203.0.113.0/24' }], maxEntries: 10 });
  const acl = new ec2.NetworkAcl(stack, 'Acl', { vpc, subnetSelection: { subnetGroupName: 'Ingress' } });
  acl.addEntry('NoTelnet', { ruleNumber: 10, traffic: ec2.AclTraffic.tcpPort(23), cidr: ec2.AclCidr.anyIpv4(), direction: ec2.TrafficDirection.INGRESS, ruleAction: ec2.Action.DENY });
  acl.addEntry('In', { ruleNumber: 100, traffic: ec2.AclTraffic.allTraffic(), cidr: ec2.AclCidr.anyIpv6() });
  acl.addEntry('Out', { ruleNumber: 100, traffic: ec2.AclTraffic.tcpPortRange(1024, 65535), cidr: ec2.AclCidr.ipv4('10.0.0.0/8'), direction: ec2.TrafficDirection.EGRESS });

  const bastion = new ec2.BastionHostLinux(stack, 'Bastion', { vpc, subnetSelection: { subnetGroupName: 'Ingress' }, instanceName: 'door', instanceType: ec2.InstanceType.of(ec2.InstanceClass.T4G, ec2.InstanceSize.NANO), requireImdsv2: true });
  bastion.allowSshAccessFrom(ec2.Peer.prefixList(offices.prefixListId));
  endpoints.addIngressRule(ec2.Peer.ipv4(vpc.vpcCidrBlock), ec2.Port.HTTPS, 'from the network');
  endpoints.connections.allowFrom(bastion, ec2.Port.allTraffic());

  const cluster = new ecs.Cluster(stack, 'Cluster', { vpc, executeCommandConfiguration: { kmsKey: key, logging: ecs.ExecuteCommandLogging.OVERRIDE, logConfiguration: { s3Bucket: trail, s3KeyPrefix: 'exec', s3EncryptionEnabled: true } } });
  const front = new patterns.NetworkLoadBalancedFargateService(stack, 'Front', {
    cluster, publicLoadBalancer: false, listenerPort: 443, taskSubnets: inner, cpu: 512, memoryLimitMiB: 1024, desiredCount: 2, minHealthyPercent: 100, enableExecuteCommand: true,
    taskImageOptions: { image: ecs.ContainerImage.fromRegistry('public.ecr.aws/nginx/nginx:1'), containerPort: 8443, environment: { MODE: 'front' }, containerName: 'front' },
  });
  front.service.connections.allowFromAnyIpv4(ec2.Port.tcp(8443));
  front.targetGroup.configureHealthCheck({ port: '8443', protocol: elbv2.Protocol.TCP, interval: cdk.Duration.seconds(10) });
  const link = new ec2.VpcEndpointService(stack, 'Link', { vpcEndpointServiceLoadBalancers: [front.loadBalancer], acceptanceRequired: true, allowedPrincipals: [new iam.ArnPrincipal('arn:aws:iam::210987654321:root')] });

  const engine = rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16_3 });
  const warehouse = new rds.DatabaseInstance(stack, 'Warehouse', { engine, vpc, vpcSubnets: inner, instanceType: ec2.InstanceType.of(ec2.InstanceClass.M7G, ec2.InstanceSize.LARGE), storageType: rds.StorageType.IO1, iops: 3000, allocatedStorage: 100, storageEncryptionKey: key, port: 6543, iamAuthentication: true, manageMasterUserPassword: undefined, instanceIdentifier: 'warehouse', networkType: rds.NetworkType.DUAL, s3ImportBuckets: [trail], parameters: { 'log_statement': 'ddl' } });
  warehouse.addRotationSingleUser({ automaticallyAfter: cdk.Duration.days(30), excludeCharacters: ' %+~`#$&*()|[]{}:;<>?!\'/@"\\' });
  warehouse.connections.allowDefaultPortFrom(front.service);
  warehouse.connections.allowDefaultPortFrom(bastion);
  warehouse.grantConnect(front.taskDefinition.taskRole, 'reader');
  const workers = new autoscaling.AutoScalingGroup(stack, 'Workers', { vpc, vpcSubnets: inner, instanceType: new ec2.InstanceType('m7g.medium'), machineImage: ec2.MachineImage.latestAmazonLinux2023({ cpuType: ec2.AmazonLinuxCpuType.ARM_64 }), maxCapacity: 3, requireImdsv2: true, healthChecks: autoscaling.HealthChecks.ec2({ gracePeriod: cdk.Duration.minutes(2) }), signals: autoscaling.Signals.waitForMinCapacity({ timeout: cdk.Duration.minutes(10) }), blockDevices: [{ deviceName: '/dev/xvda', volume: autoscaling.BlockDeviceVolume.ebs(20, { encrypted: true }) }] });
  workers.addUserData('dnf install -y postgresql16', `echo ${warehouse.instanceEndpoint.hostname} > /etc/warehouse`);
  workers.scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 60 });
  workers.addLifecycleHook('Drain', { lifecycleTransition: autoscaling.LifecycleTransition.INSTANCE_TERMINATING, heartbeatTimeout: cdk.Duration.minutes(5), defaultResult: autoscaling.DefaultResult.CONTINUE });
  warehouse.connections.allowDefaultPortFrom(workers);
  trail.grantRead(workers, 'exec/*');

  const zone = new route53.PrivateHostedZone(stack, 'Zone', { zoneName: 'inner.example', vpc, comment: 'Names inside' });
  new route53.ARecord(stack, 'FrontName', { zone, recordName: 'front', target: route53.RecordTarget.fromAlias(new targets.LoadBalancerTarget(front.loadBalancer)) });
  new route53.AaaaRecord(stack, 'FrontName6', { zone, recordName: 'six', target: route53.RecordTarget.fromIpAddresses('2001:db8::1') });
  new route53.TxtRecord(stack, 'Owner', { zone, values: ['team=platform', 'x'.repeat(300)], ttl: cdk.Duration.hours(1) });
  new ssm.StringListParameter(stack, 'Subnets', { parameterName: '/landing/subnets', stringListValue: vpc.selectSubnets(inner).subnetIds });
  new cdk.CfnOutput(stack, 'LinkName', { value: link.vpcEndpointServiceName });
  cdk.Aspects.of(stack).add(new cdk.Tag('env', 'shared'));
  cdk.Tags.of(vpc).add('network', 'landing', { excludeResourceTypes: ['AWS::EC2::Subnet'] });
});
