'use strict';
// One name in several regions: latency, failover and shares, and what is found by Cloud Map beside it.
const { program, cdk } = require('../harness');
const { Construct } = require('constructs');
const cloudwatch = require('aws-cdk-lib/aws-cloudwatch');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecs = require('aws-cdk-lib/aws-ecs');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const route53 = require('aws-cdk-lib/aws-route53');
const targets = require('aws-cdk-lib/aws-route53-targets');
const s3 = require('aws-cdk-lib/aws-s3');
const sd = require('aws-cdk-lib/aws-servicediscovery');
program(__filename, app => {
  for (const region of ['eu-west-1', 'us-east-1']) {
    const stack = new cdk.Stack(app, `shop-${region}`, { env: { account: '123456789012', region } });
    const here = new Construct(stack, 'Here');
    const zone = route53.PublicHostedZone.fromPublicHostedZoneAttributes(here, 'Zone', { hostedZoneId: 'Z123', zoneName: 'example.com' });
    const vpc = ec2.Vpc.fromVpcAttributes(here, 'Vpc', { vpcId: 'vpc-12345', availabilityZones: [`${region}a`, `${region}b`], publicSubnetIds: ['subnet-p1', 'subnet-p2'], privateSubnetIds: ['subnet-a1', 'subnet-a2'] });
    const lb = new elbv2.ApplicationLoadBalancer(here, 'LB', { vpc, internetFacing: true, loadBalancerName: `shop-${region}` });
    lb.addListener('Http', { port: 80, defaultAction: elbv2.ListenerAction.fixedResponse(200) });
    const alarm = new cloudwatch.Metric({ namespace: 'Shop', metricName: 'Errors' }).createAlarm(here, 'Alarm', { threshold: 1, evaluationPeriods: 1 });
    const byAlarm = new route53.HealthCheck(here, 'ByAlarm', { type: route53.HealthCheckType.CLOUDWATCH_METRIC, alarmIdentifier: { name: alarm.alarmName, region }, insufficientDataHealthStatus: route53.InsufficientDataHealthStatusEnum.HEALTHY });
    const byHttp = new route53.HealthCheck(here, 'ByHttp', { type: route53.HealthCheckType.HTTP, fqdn: lb.loadBalancerDnsName, failureThreshold: 2, requestInterval: cdk.Duration.seconds(10) });
    const both = new route53.HealthCheck(here, 'Both', { type: route53.HealthCheckType.CALCULATED, childHealthChecks: [byAlarm, byHttp] });
    const alias = route53.RecordTarget.fromAlias(new targets.LoadBalancerTarget(lb, { evaluateTargetHealth: false }));
    new route53.ARecord(here, 'Near', { zone, recordName: 'near', target: alias, region, healthCheck: both });
    new route53.AaaaRecord(here, 'NearSix', { zone, recordName: 'near', target: alias, region, setIdentifier: `six-${region}` });
    new route53.ARecord(here, 'Share', { zone, recordName: 'share', target: alias, weight: region === 'eu-west-1' ? 200 : 55, healthCheck: byHttp, comment: region });
    new route53.ARecord(here, 'Place', { zone, recordName: 'place', target: alias, geoLocation: region === 'eu-west-1' ? route53.GeoLocation.continent(route53.Continent.EUROPE) : route53.GeoLocation.default() });
    const site = new s3.Bucket(here, 'Site', { bucketName: 'sorry.example.com', websiteIndexDocument: 'sorry.html', publicReadAccess: true, blockPublicAccess: s3.BlockPublicAccess.BLOCK_ACLS_ONLY });
    new route53.ARecord(here, 'Main', { zone, recordName: 'sorry', target: route53.RecordTarget.fromAlias(new targets.LoadBalancerTarget(lb, { evaluateTargetHealth: true })), failover: route53.Failover.PRIMARY, healthCheck: both });
    new route53.ARecord(here, 'Sorry', { zone, recordName: 'sorry', target: route53.RecordTarget.fromAlias(new targets.BucketWebsiteTarget(site, { evaluateTargetHealth: true })), failover: route53.Failover.SECONDARY });
    new route53.HttpsRecord(here, 'Https', { zone, recordName: 'cdn', values: [route53.HttpsRecordValue.service({ alpn: [route53.Alpn.H3, route53.Alpn.H2] })], ttl: cdk.Duration.minutes(5) });

    const cluster = new ecs.Cluster(here, 'Cluster', { vpc, defaultCloudMapNamespace: { name: 'shop.local' } });
    const names = cluster.defaultCloudMapNamespace;
    const orders = new sd.Service(here, 'Orders', { namespace: names, name: 'orders', dnsRecordType: sd.DnsRecordType.A, loadBalancer: true, dnsTtl: cdk.Duration.seconds(10) });
    orders.registerLoadBalancer('LB', lb);
    const database = names.createService('Database', { dnsRecordType: sd.DnsRecordType.CNAME, description: 'database' });
    database.registerCnameInstance('Main', { instanceCname: cdk.Fn.importValue('database'), instanceId: 'main' });
    const task = new ecs.FargateTaskDefinition(here, 'Task');
    task.addContainer('app', { image: ecs.ContainerImage.fromRegistry('nginx'), portMappings: [{ containerPort: 80 }] });
    const service = new ecs.FargateService(here, 'Service', { cluster, taskDefinition: task, cloudMapOptions: { name: 'app', dnsRecordType: sd.DnsRecordType.SRV, dnsTtl: cdk.Duration.seconds(5) } });
    service.cloudMapService.registerIpInstance('Legacy', { ipv4: '10.0.0.9', port: 8080, customAttributes: { what: 'legacy' } });
    cdk.Tags.of(stack).add('region', region);
  }
});
