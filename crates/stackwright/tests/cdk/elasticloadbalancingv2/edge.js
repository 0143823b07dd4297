'use strict';
// A whole edge: names, certificates, load balancers in front of one another, rules of every kind.
const { program, cdk } = require('../harness');
const { Construct } = require('constructs');
const acm = require('aws-cdk-lib/aws-certificatemanager');
const cloudwatch = require('aws-cdk-lib/aws-cloudwatch');
const ec2 = require('aws-cdk-lib/aws-ec2');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const targets = require('aws-cdk-lib/aws-elasticloadbalancingv2-targets');
const route53 = require('aws-cdk-lib/aws-route53');
const aliases = require('aws-cdk-lib/aws-route53-targets');
const s3 = require('aws-cdk-lib/aws-s3');
program(__filename, app => {
  const stack = new cdk.Stack(app, 'edge', { env: { account: '123456789012', region: 'eu-central-2' } });
  const vpc = new ec2.Vpc(stack, 'Vpc', { availabilityZones: ['eu-central-2a', 'eu-central-2b'], natGateways: 1, ipProtocol: ec2.IpProtocol.DUAL_STACK });
  const edge = new Construct(stack, 'Edge');
  const zone = route53.HostedZone.fromHostedZoneAttributes(edge, 'Zone', { hostedZoneId: 'Z123', zoneName: 'example.com' });
  const certificate = new acm.Certificate(edge, 'Certificate', { domainName: 'example.com', subjectAlternativeNames: ['*.example.com'], validation: acm.CertificateValidation.fromDns(zone) });
  const second = new acm.Certificate(edge, 'Second', { domainName: 'example.org', validation: acm.CertificateValidation.fromEmail() });
  const group = new ec2.SecurityGroup(edge, 'Group', { vpc, allowAllOutbound: false, description: 'edge' });
  const lb = new elbv2.ApplicationLoadBalancer(edge, 'LB', {
    vpc, internetFacing: true, ipAddressType: elbv2.IpAddressType.DUAL_STACK_WITHOUT_PUBLIC_IPV4, securityGroup: group, idleTimeout: cdk.Duration.seconds(30),
    http2Enabled: false, dropInvalidHeaderFields: true, wafFailOpen: true, xffHeaderProcessingMode: elbv2.XffHeaderProcessingMode.PRESERVE, preserveHostHeader: true,
    crossZoneEnabled: true, minimumCapacityUnit: 100, clientKeepAlive: cdk.Duration.minutes(5), desyncMitigationMode: elbv2.DesyncMitigationMode.STRICTEST,
  });
  lb.setAttribute('connection_logs.s3.enabled', 'false');
  lb.removeAttribute('deletion_protection.enabled');
  lb.logAccessLogs(new s3.Bucket(edge, 'Logs'), 'edge');
  lb.addSecurityGroup(new ec2.SecurityGroup(edge, 'More', { vpc }));
  lb.addRedirect({ sourcePort: 8080, targetPort: 8443, open: false });
  const https = lb.addListener('Https', { port: 443, certificates: [certificate], sslPolicy: elbv2.SslPolicy.FORWARD_SECRECY_TLS12_RES_GCM, open: false });
  https.connections.allowDefaultPortFrom(ec2.Peer.prefixList('pl-123'), 'from the network of CloudFront');
  https.addCertificates('More', [second, elbv2.ListenerCertificate.fromArn('arn:aws:acm:eu-central-2:123456789012:certificate/three')]);
  https.setAttribute('routing.http.response.server.enabled', 'false');
  const stable = new elbv2.ApplicationTargetGroup(edge, 'Stable', {
    vpc, port: 8080, protocol: elbv2.ApplicationProtocol.HTTP, protocolVersion: elbv2.ApplicationProtocolVersion.HTTP2, targetType: elbv2.TargetType.IP,
    healthCheck: { path: '/health', healthyHttpCodes: '200-299', interval: cdk.Duration.seconds(15), timeout: cdk.Duration.seconds(4), unhealthyThresholdCount: 4 },
    crossZoneEnabled: false, deregistrationDelay: cdk.Duration.seconds(15), enableAnomalyMitigation: true, loadBalancingAlgorithmType: elbv2.TargetGroupLoadBalancingAlgorithmType.WEIGHTED_RANDOM,
  });
  const canary = new elbv2.ApplicationTargetGroup(edge, 'Canary', { vpc, port: 8080, targets: [new targets.IpTarget('10.0.1.1', 9090, 'eu-central-2a')], stickinessCookieDuration: cdk.Duration.hours(1), stickinessCookieName: 'canary' });
  https.addAction('Default', { action: elbv2.ListenerAction.weightedForward([{ targetGroup: stable, weight: 95 }, { targetGroup: canary, weight: 5 }], { stickinessDuration: cdk.Duration.minutes(10) }) });
  const C = elbv2.ListenerCondition;
  const A = elbv2.ListenerAction;
  https.addAction('Host', { priority: 10, conditions: [C.hostHeaders(['api.example.com', '*.api.example.com']), C.pathPatterns(['/v1/*', '/v2/*'])], action: A.forward([stable]) });
  https.addAction('Header', { priority: 20, conditions: [C.httpHeader('X-Canary', ['1', 'yes'])], action: A.forward([canary], { stickinessDuration: cdk.Duration.seconds(1) }), removeSuffix: true });
  https.addAction('Query', { priority: 30, conditions: [C.queryStrings([{ key: 'debug', value: '1' }, { value: 'verbose' }]), C.sourceIps(['10.0.0.0/8', '2001:db8::/32']), C.httpRequestMethods(['GET'])], action: A.fixedResponse(418, { contentType: 'application/json', messageBody: '{"no":"coffee"}' }) });
  https.addAction('Moved', { priority: 40, conditions: [C.hostHeaders([cdk.Fn.importValue('old-name')])], action: A.redirect({ host: 'www.#{host}', path: '/new/#{path}', port: '8443', protocol: 'HTTPS', query: 'from=old', permanent: true }) });
  https.addAction('Found', { priority: 41, conditions: [C.pathPatterns(['/found'])], action: A.redirect({ query: '' , path: '/' }) });
  https.addTargetGroups('Groups', { priority: 50, conditions: [C.pathPatterns(['/both'])], targetGroups: [stable, canary] });
  const added = https.addTargets('Added', { priority: 60, conditions: [C.pathPatterns(['/added'])], port: 50051, protocol: elbv2.ApplicationProtocol.HTTPS, protocolVersion: elbv2.ApplicationProtocolVersion.GRPC, healthCheck: { healthyGrpcCodes: '0-99', enabled: true }, targets: [new targets.InstanceIdTarget('i-0123456789abcdef0', 50052)], targetGroupName: 'added' });
  added.configureHealthCheck({ path: '/grpc.health.v1.Health/Check', healthyGrpcCodes: '12', port: '9000' });
  added.setAttribute('target_group_health.unhealthy_state_routing.minimum_healthy_targets.count', '2');
  const rule = new elbv2.ApplicationListenerRule(edge, 'Rule', { listener: https, priority: 70, conditions: [C.pathPatterns(['/rule'])], targetGroups: [canary] });
  rule.addCondition(C.httpRequestMethods(['POST', 'PUT']));
  new cdk.CfnOutput(edge, 'RuleArn', { value: rule.listenerRuleArn });

  const nlb = new elbv2.NetworkLoadBalancer(edge, 'NLB', { vpc, internetFacing: true, securityGroups: [group], vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC, availabilityZones: ['eu-central-2a'] }, ipAddressType: elbv2.IpAddressType.DUAL_STACK });
  const tcp = nlb.addListener('Tcp', { port: 443 });
  tcp.addTargets('Alb', { port: 443, targets: [new targets.AlbListenerTarget(https)], healthCheck: { protocol: elbv2.Protocol.HTTPS, path: '/health', healthyHttpCodes: '200' } });
  nlb.logAccessLogs(s3.Bucket.fromBucketName(edge, 'Others', 'logs-of-shop'));

  const target = route53.RecordTarget.fromAlias(new aliases.LoadBalancerTarget(lb));
  new route53.ARecord(edge, 'A', { zone, target });
  new route53.AaaaRecord(edge, 'Aaaa', { zone, target });
  const check = new route53.HealthCheck(edge, 'Check', { type: route53.HealthCheckType.HTTPS, fqdn: lb.loadBalancerDnsName, resourcePath: '/health' });
  new route53.ARecord(edge, 'Static', { zone, recordName: 'static', target: route53.RecordTarget.fromAlias(new aliases.LoadBalancerTarget(nlb, { evaluateTargetHealth: true })), failover: route53.Failover.PRIMARY, healthCheck: check });
  const alarm = (id, metric) => metric.createAlarm(edge, id, { threshold: 1, evaluationPeriods: 2, comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD });
  alarm('Errors', lb.metrics.httpCodeElb(elbv2.HttpCodeElb.ELB_5XX_COUNT));
  alarm('Slow', lb.metrics.targetResponseTime({ statistic: 'p99', period: cdk.Duration.minutes(1) }));
  alarm('Unhealthy', stable.metrics.unhealthyHostCount());
  alarm('Requests', canary.metrics.requestCountPerTarget());
  alarm('Flows', nlb.metrics.activeFlowCount({ label: 'flows' }));
  alarm('Custom', nlb.metrics.custom('PortAllocationErrorCount'));
  cdk.Tags.of(edge).add('team', 'edge');
});
