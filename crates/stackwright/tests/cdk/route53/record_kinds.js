'use strict';
const { program, cdk } = require('../harness');
const route53 = require('aws-cdk-lib/aws-route53');

program(__filename, app => {
  const s = new cdk.Stack(app, 'record-kinds');
  const zone = route53.HostedZone.fromHostedZoneAttributes(s, 'Zone', { hostedZoneId: 'Z1', zoneName: 'example.com' });
  const address = route53.RecordTarget.fromIpAddresses('192.0.2.1');
  const { GeoLocation, Continent } = route53;
  new route53.ARecord(s, 'Continent', { zone, target: address, geoLocation: GeoLocation.continent(Continent.EUROPE) });
  new route53.ARecord(s, 'Country', { zone, target: address, geoLocation: GeoLocation.country('DE') });
  new route53.ARecord(s, 'State', { zone, target: address, geoLocation: GeoLocation.subdivision('WA') });
  new route53.ARecord(s, 'Rest', { zone, target: address, geoLocation: GeoLocation.default(), setIdentifier: 'rest' });
  new route53.TxtRecord(s, 'Text', { zone, values: ['plain', 'with "quotes"', 'x'.repeat(300)], recordName: '_check' });
  new route53.SrvRecord(s, 'Service', { zone, values: [{ hostName: 'web.example.com', port: 443, priority: 1, weight: 2 }], recordName: '_http._tcp' });
  new route53.CaaRecord(s, 'Authority', { zone, values: [
    { flag: 0, tag: route53.CaaTag.ISSUE, value: 'letsencrypt.org' }, { flag: 128, tag: route53.CaaTag.IODEF, value: 'mailto:ops@example.com' },
  ], recordName: 'www' });
  new route53.CaaAmazonRecord(s, 'Amazon', { zone });
  new route53.MxRecord(s, 'Mail', { zone, values: [{ hostName: 'mail.example.com', priority: 10 }] });
  new route53.NsRecord(s, 'Servers', { zone, recordName: 'below', values: ['ns1.example.org.'] });
  new route53.DsRecord(s, 'Digest', { zone, recordName: 'signed', values: ['12345 3 1 123456789abcdef67890123456789abcdef67890'] });
  new route53.ZoneDelegationRecord(s, 'Delegation', { zone, recordName: 'left', nameServers: ['ns1.example.org', 'ns2.example.org.'] });
  new route53.RecordSet(s, 'Rewrite', { zone, recordType: route53.RecordType.NAPTR, target: route53.RecordTarget.fromValues('10 100 "S" "SIP+D2U" "" .') });
});
