'use strict';
// Certificates: validated by DNS or by mail, and imported.
const { program, cdk } = require('../harness');
const acm = require('aws-cdk-lib/aws-certificatemanager');
const route53 = require('aws-cdk-lib/aws-route53');

program(__filename, app => {
  const stack = new cdk.Stack(app, 'certificates');
  const zone = route53.HostedZone.fromHostedZoneAttributes(stack, 'Zone', { hostedZoneId: 'Z123', zoneName: 'example.com' });
  const other = route53.HostedZone.fromHostedZoneAttributes(stack, 'Other', { hostedZoneId: 'Z456', zoneName: 'example.net' });
  new acm.Certificate(stack, 'Dns', { domainName: 'www.example.com', validation: acm.CertificateValidation.fromDns() });
  const inZone = new acm.Certificate(stack, 'InZone', {
    domainName: 'example.com',
    subjectAlternativeNames: ['*.example.com', 'api.example.com'],
    validation: acm.CertificateValidation.fromDns(zone),
  });
  new acm.Certificate(stack, 'TwoZones', {
    domainName: 'example.com',
    subjectAlternativeNames: ['example.net'],
    validation: acm.CertificateValidation.fromDnsMultiZone({ 'example.com': zone, 'example.net': other }),
  });
  new acm.Certificate(stack, 'Mail', { domainName: 'mail.example.com', validation: acm.CertificateValidation.fromEmail() });
  new acm.Certificate(stack, 'MailDomain', {
    domainName: 'a.example.com',
    validation: acm.CertificateValidation.fromEmail({ 'a.example.com': 'example.com' }),
  });
  new acm.Certificate(stack, 'Default', { domainName: 'plain.example.com' });
  new acm.Certificate(stack, 'Options', {
    domainName: 'options.example.com',
    certificateName: 'My certificate',
    transparencyLoggingEnabled: false,
    keyAlgorithm: acm.KeyAlgorithm.EC_PRIME256V1,
    allowExport: true,
    validation: acm.CertificateValidation.fromDns(),
  });
  new acm.Certificate(stack, 'Logged', {
    domainName: 'logged.example.com',
    transparencyLoggingEnabled: true,
    allowExport: false,
    keyAlgorithm: acm.KeyAlgorithm.RSA_2048,
    validation: acm.CertificateValidation.fromDns(),
  });
  const imported = acm.Certificate.fromCertificateArn(stack, 'Imported', 'arn:aws:acm:eu-central-1:123456789012:certificate/mine');
  new cdk.CfnOutput(stack, 'Arn', { value: inZone.certificateArn });
  new cdk.CfnOutput(stack, 'ImportedArn', { value: imported.certificateArn });
});
