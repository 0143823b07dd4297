'use strict';
// Records that are picked by a policy, health checks, records of services.
const { program, cdk } = require('../harness');
const route53 = require('aws-cdk-lib/aws-route53');
const targets = require('aws-cdk-lib/aws-route53-targets');
program(__filename, app => {
  const stack = new cdk.Stack(app, 'routing');
  const zone = route53.HostedZone.fromHostedZoneAttributes(stack, 'Zone', { hostedZoneId: 'Z123', zoneName: 'example.com' });
  const kind = route53.HealthCheckType;
  const check = (id, props) => new route53.HealthCheck(stack, id, props);
  const https = check('Https', { type: kind.HTTPS, fqdn: 'one.example.com', resourcePath: '/health' });
  const http = check('Http', { type: kind.HTTP, fqdn: 'one.example.com' });
  check('Address', { type: kind.HTTP, ipAddress: '192.0.2.1', inverted: true });
  check('Both', { type: kind.HTTP, ipAddress: '2001:db8::1', fqdn: 'one.example.com', enableSNI: false, port: 8080 });
  check('Every', {
    type: kind.HTTPS_STR_MATCH, fqdn: 'one.example.com', ipAddress: '192.0.2.1', searchString: 'ok', failureThreshold: 5, inverted: true, measureLatency: true, port: 8443,
    regions: ['us-east-1', 'eu-west-1', 'ap-southeast-1'], requestInterval: cdk.Duration.seconds(10), resourcePath: '/x?y=z', enableSNI: true,
  });
  check('Match', { type: kind.HTTP_STR_MATCH, fqdn: 'one.example.com', searchString: 'ok' });
  check('Tcp', { type: kind.TCP, ipAddress: '192.0.2.1', port: 22 });
  check('TcpName', { type: kind.TCP, fqdn: 'one.example.com', port: 5432, failureThreshold: 1 });
  check('Calculated', { type: kind.CALCULATED, childHealthChecks: [https, http] });
  check('CalculatedOne', { type: kind.CALCULATED, childHealthChecks: [https, http], healthThreshold: 1, inverted: true });
  check('Alarm', { type: kind.CLOUDWATCH_METRIC, alarmIdentifier: { name: 'errors', region: 'us-east-1' } });
  check('AlarmAll', { type: kind.CLOUDWATCH_METRIC, alarmIdentifier: { name: cdk.Fn.importValue('alarm'), region: 'us-east-1' }, insufficientDataHealthStatus: route53.InsufficientDataHealthStatusEnum.UNHEALTHY, inverted: true });
  check('Control', { type: kind.RECOVERY_CONTROL, routingControl: 'arn:aws:route53-recovery-control::123456789012:controlpanel/x/routingcontrol/y' });
  const imported = route53.HealthCheck.fromHealthCheckId(stack, 'Imported', '01234567-89ab-cdef-0123-456789abcdef');

  const record = (id, options) => new route53.ARecord(stack, id, { zone, recordName: 'www', target: route53.RecordTarget.fromIpAddresses('192.0.2.1'), ...options });
  record('Primary', { failover: route53.Failover.PRIMARY, healthCheck: https });
  record('Secondary', { failover: route53.Failover.SECONDARY });
  record('SecondaryNamed', { failover: route53.Failover.SECONDARY, setIdentifier: 'second', healthCheck: imported });
  const accelerator = new targets.GlobalAcceleratorDomainTarget('a1234.awsglobalaccelerator.com', { evaluateTargetHealth: true });
  record('PrimaryAlias', { failover: route53.Failover.PRIMARY, target: route53.RecordTarget.fromAlias(accelerator) });
  const collectionId = '01234567-89ab-cdef-0123-456789abcdef';
  record('Office', { cidrRoutingConfig: route53.CidrRoutingConfig.create({ collectionId, locationName: 'office' }), setIdentifier: 'office' });
  record('Elsewhere', { cidrRoutingConfig: route53.CidrRoutingConfig.withDefaultLocationName(collectionId), setIdentifier: 'elsewhere', healthCheck: http });
  record('Weighted', { weight: 0, healthCheck: imported });
  record('Latency', { region: 'us-east-1', healthCheck: https });
  record('Several', { multiValueAnswer: true, healthCheck: https, ttl: cdk.Duration.seconds(10) });
  record('Geo', { geoLocation: route53.GeoLocation.subdivision('WA'), healthCheck: https });
  record('Checked', { healthCheck: https });
  record('NotSeveral', { multiValueAnswer: false });

  const H = route53.HttpsRecordValue;
  new route53.HttpsRecord(stack, 'HttpsRecord', { zone, values: [
    H.alias('other.example.com.'),
    H.service({ priority: 2, targetName: 'two.example.com.', alpn: [route53.Alpn.H2, route53.Alpn.H3, route53.Alpn.HTTP1_1, route53.Alpn.of('h2c')], port: 8443, ipv4hint: ['192.0.2.1', '192.0.2.2'], ipv6hint: ['2001:db8::1'], mandatory: ['alpn', 'port'], noDefaultAlpn: true }),
  ] });
  new route53.HttpsRecord(stack, 'HttpsDefault', { zone, recordName: 'default', values: [H.service()], ttl: cdk.Duration.minutes(5), comment: 'default' });
  const S = route53.SvcbRecordValue;
  new route53.SvcbRecord(stack, 'Svcb', { zone, recordName: '_dns', values: [S.alias('other.example.com.'), S.service({ priority: 7, targetName: 'dns.example.com.', port: 853, alpn: [route53.Alpn.of('dot')] })] });
  const any = (id, recordType, value) => new route53.RecordSet(stack, id, { zone, recordName: id.toLowerCase(), recordType, target: route53.RecordTarget.fromValues(value) });
  any('Tlsa', route53.RecordType.TLSA, '3 1 1 0123');
  any('Soa', route53.RecordType.SOA, 'ns.example.com. root.example.com. 1 7200 900 1209600 86400');
  any('Sshfp', route53.RecordType.SSHFP, '1 2 0123');
});
