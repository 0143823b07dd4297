'use strict';
const { program, cdk } = require('../harness');
const events = require('aws-cdk-lib/aws-events');
const targets = require('aws-cdk-lib/aws-events-targets');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const sqs = require('aws-cdk-lib/aws-sqs');
program(__filename, app => {
  const stack = new cdk.Stack(app, 'buses');
  const bus = new events.EventBus(stack, 'Bus');
  const key = new kms.Key(stack, 'Key');
  const dead = new sqs.Queue(stack, 'Dead');
  const full = new events.EventBus(stack, 'Full', { eventBusName: 'orders', description: 'all orders', kmsKey: key, deadLetterQueue: dead, logConfig: { includeDetail: events.IncludeDetail.FULL, level: events.Level.ERROR } });
  new events.EventBus(stack, 'Partner', { eventSourceName: 'aws.partner/example.com/a/b' });
  bus.addToResourcePolicy(new iam.PolicyStatement({ sid: 'orders', actions: ['events:PutEvents'], principals: [new iam.AccountPrincipal('210987654321')], resources: [bus.eventBusArn] }));
  bus.addToResourcePolicy(new iam.PolicyStatement({ sid: 'more', actions: ['events:PutEvents'], principals: [new iam.ServicePrincipal('s3.amazonaws.com')], resources: [bus.eventBusArn] }));
  const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
  bus.grantPutEventsTo(role);
  events.EventBus.grantAllPutEvents(role);
  const imported = events.EventBus.fromEventBusArn(stack, 'Imported', 'arn:aws:events:us-east-1:123456789012:event-bus/existing');
  imported.grantPutEventsTo(role);
  full.archive('Archive', { eventPattern: { source: ['shop'] }, retention: cdk.Duration.days(30), archiveName: 'kept', description: 'd' });
  new events.Archive(stack, 'Plain', { sourceEventBus: imported, eventPattern: { account: ['123456789012'] } });
  for (const [id, b] of Object.entries({ bus, imported, named: events.EventBus.fromEventBusName(stack, 'Named', 'n') })) {
    new cdk.CfnOutput(stack, id + 'Arn', { value: b.eventBusArn });
    new cdk.CfnOutput(stack, id + 'Name', { value: b.eventBusName });
  }
  new cdk.CfnOutput(stack, 'Policy', { value: bus.eventBusPolicy });
  const secret = name => cdk.SecretValue.secretsManager(name);
  const P = events.HttpParameter;
  const apiKey = new events.Connection(stack, 'ApiKey', { authorization: events.Authorization.apiKey('x-api-key', secret('key')), description: 'keyed', connectionName: 'api', headerParameters: { h: P.fromString('v') }, bodyParameters: { b: P.fromSecret(secret('body')) }, queryStringParameters: { q: P.fromString('1') } });
  const basic = new events.Connection(stack, 'Basic', { authorization: events.Authorization.basic('user', secret('password')) });
  new events.Connection(stack, 'OAuth', { authorization: events.Authorization.oauth({ authorizationEndpoint: 'https://auth.example.com', httpMethod: events.HttpMethod.POST, clientId: 'id', clientSecret: secret('client'), bodyParameters: { grant_type: P.fromString('client_credentials') }, headerParameters: { x: P.fromString('y') }, queryStringParameters: { z: P.fromString('w') } }) });
  const destination = new events.ApiDestination(stack, 'Destination', { connection: apiKey, endpoint: 'https://api.example.com/*/orders', httpMethod: events.HttpMethod.PUT, rateLimitPerSecond: 50, description: 'd', apiDestinationName: 'orders' });
  const plain = new events.ApiDestination(stack, 'PlainDestination', { connection: basic, endpoint: 'https://api.example.com' });
  const given = new iam.Role(stack, 'Given', { assumedBy: new iam.ServicePrincipal('events.amazonaws.com') });
  new events.Rule(stack, 'Rule', { eventPattern: { source: ['shop'] }, targets: [
    new targets.ApiDestination(plain),
    new targets.ApiDestination(destination, { event: events.RuleTargetInput.fromObject({ a: events.EventField.eventId }), eventRole: given, headerParameters: { 'x-h': 'v' }, pathParameterValues: ['p'], queryStringParameters: { q: 'v' }, deadLetterQueue: dead, retryAttempts: 1, maxEventAge: cdk.Duration.minutes(5) })] });
  for (const [id, value] of Object.entries({ ConnectionArn: apiKey.connectionArn, ConnectionName: apiKey.connectionName, ConnectionSecret: apiKey.connectionSecretArn, DestinationArn: destination.apiDestinationArn, DestinationName: destination.apiDestinationName })) new cdk.CfnOutput(stack, id, { value });
});
