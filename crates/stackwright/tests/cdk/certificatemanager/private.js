'use strict';
// Certificates of private authorities, metrics, and names in several zones.
const { program, cdk } = require('../harness');
const acm = require('aws-cdk-lib/aws-certificatemanager');
const acmpca = require('aws-cdk-lib/aws-acmpca');
const route53 = require('aws-cdk-lib/aws-route53');
program(__filename, app => {
  const stack = new cdk.Stack(app, 'private');
  const certificateAuthority = acmpca.CertificateAuthority.fromCertificateAuthorityArn(stack, 'Authority', 'arn:aws:acm-pca:eu-central-1:123456789012:certificate-authority/023077d8');
  const plain = new acm.PrivateCertificate(stack, 'Plain', { domainName: 'orders.shop.internal', certificateAuthority });
  new acm.PrivateCertificate(stack, 'Every', { domainName: 'orders.shop.internal', certificateAuthority, subjectAlternativeNames: ['a.shop.internal', 'b.shop.internal'], keyAlgorithm: acm.KeyAlgorithm.EC_PRIME256V1, allowExport: true });
  new acm.PrivateCertificate(stack, 'Kept', { domainName: cdk.Fn.importValue('name'), certificateAuthority, allowExport: false, keyAlgorithm: new acm.KeyAlgorithm('OTHER') });
  const imported = acm.PrivateCertificate.fromCertificateArn(stack, 'Imported', 'arn:aws:acm:eu-central-1:123456789012:certificate/one');
  plain.metricDaysToExpiry().createAlarm(stack, 'Alarm', { threshold: 45, evaluationPeriods: 1 });
  imported.metricDaysToExpiry({ period: cdk.Duration.hours(1) }).createAlarm(stack, 'ImportedAlarm', { threshold: 45, evaluationPeriods: 1 });
  const zone = route53.HostedZone.fromHostedZoneAttributes(stack, 'Zone', { hostedZoneId: 'Z123', zoneName: 'example.com' });
  const other = route53.HostedZone.fromHostedZoneAttributes(stack, 'Other', { hostedZoneId: 'Z456', zoneName: 'example.org' });
  const V = acm.CertificateValidation;
  new acm.Certificate(stack, 'Several', {
    domainName: 'a.example.com', subjectAlternativeNames: ['b.example.com', 'c.example.org', '*.example.org'],
    validation: V.fromDnsMultiZone({ 'a.example.com': zone, 'b.example.com': zone, 'c.example.org': other, '*.example.org': other }),
    keyAlgorithm: acm.KeyAlgorithm.RSA_4096, transparencyLoggingEnabled: false, certificateName: 'several', allowExport: true,
  });
  new acm.Certificate(stack, 'Wildcard', { domainName: '*.example.com', subjectAlternativeNames: ['example.com'], validation: V.fromDns(zone) });
  new acm.Certificate(stack, 'Partial', { domainName: 'a.example.com', subjectAlternativeNames: ['b.example.com'], validation: V.fromDnsMultiZone({ 'a.example.com': zone }) });
  new acm.Certificate(stack, 'Mail', { domainName: 'a.b.example.co.uk', validation: V.fromEmail() });
  new acm.Certificate(stack, 'MailSome', { domainName: 'a.b.example.com', subjectAlternativeNames: ['x.y.com'], validation: V.fromEmail({ 'a.b.example.com': 'b.example.com' }) });
  new acm.Certificate(stack, 'Unknown', { domainName: cdk.Fn.importValue('name'), validation: V.fromDns(zone) });
  new acm.Certificate(stack, 'Neither', { domainName: 'q.example.com', validation: V.fromDns(), allowExport: false, transparencyLoggingEnabled: true });
});
