'use strict';
// Clients that sign in with Cognito, and clients that show a certificate.
const { program, cdk } = require('../harness');
const cognito = require('aws-cdk-lib/aws-cognito');
const ec2 = require('aws-cdk-lib/aws-ec2');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const actions = require('aws-cdk-lib/aws-elasticloadbalancingv2-actions');
const s3 = require('aws-cdk-lib/aws-s3');
program(__filename, app => {
  const vpcOf = (stack) => ec2.Vpc.fromVpcAttributes(stack, 'Vpc', { vpcId: 'vpc-12345', availabilityZones: ['eu-central-1a', 'eu-central-1b'], publicSubnetIds: ['subnet-p1', 'subnet-p2'], privateSubnetIds: ['subnet-a1', 'subnet-a2'] });
  const certificate = elbv2.ListenerCertificate.fromArn('arn:aws:acm:eu-central-1:123456789012:certificate/one');
  const ok = elbv2.ListenerAction.fixedResponse(200);
  const path = (pattern) => [elbv2.ListenerCondition.pathPatterns([pattern])];

  const sign = new cdk.Stack(app, 'cognito');
  const lb = new elbv2.ApplicationLoadBalancer(sign, 'LB', { vpc: vpcOf(sign), internetFacing: true });
  const users = {
    userPool: cognito.UserPool.fromUserPoolArn(sign, 'Users', 'arn:aws:cognito-idp:eu-central-1:123456789012:userpool/eu-central-1_abc'),
    userPoolClient: cognito.UserPoolClient.fromUserPoolClientId(sign, 'Client', '1example23456789'),
    userPoolDomain: cognito.UserPoolDomain.fromDomainName(sign, 'Domain', 'shop'),
  };
  const plain = lb.addListener('Plain', { port: 443, certificates: [certificate], defaultAction: new actions.AuthenticateCognitoAction({ ...users, next: ok }) });
  const every = {
    authenticationRequestExtraParams: { prompt: 'login', display: 'page' }, onUnauthenticatedRequest: elbv2.UnauthenticatedAction.DENY,
    scope: 'openid email', sessionCookieName: 'session', sessionTimeout: cdk.Duration.days(1), allowHttpsOutbound: false,
  };
  const full = lb.addListener('Full', { port: 8443, certificates: [certificate], defaultAction: new actions.AuthenticateCognitoAction({ ...users, ...every, next: ok }) });
  full.addAction('Admin', { priority: 3, conditions: path('/admin'), action: new actions.AuthenticateCognitoAction({ ...users, ...every, next: ok }) });
  const raw = {
    userPool: { userPoolArn: cdk.Fn.importValue('users'), userPoolRef: { userPoolArn: cdk.Fn.importValue('users') } },
  };
  plain.addAction('Allow', { priority: 4, conditions: path('/open'), action: new actions.AuthenticateCognitoAction({ ...users, ...raw, onUnauthenticatedRequest: elbv2.UnauthenticatedAction.ALLOW, sessionTimeout: cdk.Duration.minutes(90), next: ok }) });
  const target = new elbv2.ApplicationTargetGroup(sign, 'Target', { vpc: lb.vpc, port: 80 });
  const token = elbv2.ListenerAction.authenticateJwt({ issuer: 'https://issuer.example.com', jwksEndpoint: 'https://issuer.example.com/jwks', next: elbv2.ListenerAction.weightedForward([{ targetGroup: target, weight: 2 }], { stickinessDuration: cdk.Duration.hours(1) }) });
  full.addAction('Chain', { priority: 5, conditions: path('/chain'), action: new actions.AuthenticateCognitoAction({ ...users, next: token }) });

  const trust = new cdk.Stack(app, 'a-stack-with-a-rather-long-name');
  const mutual = new elbv2.ApplicationLoadBalancer(trust, 'LB', { vpc: vpcOf(trust) });
  const bucket = new s3.Bucket(trust, 'Bucket');
  const foreign = s3.Bucket.fromBucketName(trust, 'Foreign', 'certificates-of-shop');
  const trusted = new elbv2.TrustStore(trust, 'Trusted', { bucket, key: 'ca.pem' });
  const named = new elbv2.TrustStore(trust, 'Named', { bucket: foreign, key: 'ca.pem', version: 'v1', trustStoreName: 'trusted-by-name' });
  new elbv2.TrustStore(trust, 'A-Very_LongNameOfATrustStoreThatDoesNotFit', { bucket: foreign, key: 'ca.pem' });
  const imported = elbv2.TrustStore.fromTrustStoreArn(trust, 'Imported', 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:truststore/my/abc');
  new elbv2.TrustStoreRevocation(trust, 'Revoked', { trustStore: trusted, revocationContents: [{ bucket, key: 'crl' }, { bucket: foreign, key: 'other', version: '2', revocationType: elbv2.RevocationType.CRL }] });
  new elbv2.TrustStoreRevocation(trust, 'RevokedElsewhere', { trustStore: imported, revocationContents: [{ bucket, key: 'crl' }] });
  const verify = elbv2.MutualAuthenticationMode.VERIFY;
  mutual.addListener('Own', { port: 443, certificates: [certificate], defaultAction: ok, mutualAuthentication: { mutualAuthenticationMode: verify, trustStore: trusted } });
  mutual.addListener('Named', { port: 8443, certificates: [certificate], defaultAction: ok, mutualAuthentication: { mutualAuthenticationMode: verify, trustStore: named, ignoreClientCertificateExpiry: true, advertiseTrustStoreCaNames: true } });
  mutual.addListener('Imported', { port: 9443, protocol: elbv2.ApplicationProtocol.HTTPS, certificates: [certificate], defaultAction: ok, mutualAuthentication: { mutualAuthenticationMode: verify, trustStore: imported, advertiseTrustStoreCaNames: false } });
  mutual.addListener('Through', { port: 9444, protocol: elbv2.ApplicationProtocol.HTTPS, certificates: [certificate], defaultAction: ok, mutualAuthentication: { mutualAuthenticationMode: elbv2.MutualAuthenticationMode.PASS_THROUGH } });
  new cdk.CfnOutput(trust, 'Arn', { value: trusted.trustStoreArn });
  new cdk.CfnOutput(trust, 'Name', { value: trusted.trustStoreName });
  new cdk.CfnOutput(trust, 'Status', { value: trusted.status });
  new cdk.CfnOutput(trust, 'Certificates', { value: cdk.Token.asString(trusted.numberOfCaCertificates) });
  new cdk.CfnOutput(trust, 'ImportedArn', { value: imported.trustStoreArn });
});
