'use strict';
const { program, cdk } = require('../harness');
const iam = require('aws-cdk-lib/aws-iam');
// One role per kind of principal, then compositions of them.
program(__filename, app => {
  const stack = new cdk.Stack(app, 'principals');
  const role = (id, assumedBy, props = {}) => new iam.Role(stack, id, { assumedBy, ...props });
  role('Service', new iam.ServicePrincipal('ecs-tasks.amazonaws.com'));
  role('ShortService', new iam.ServicePrincipal('lambda'));
  role('RegionalService', new iam.ServicePrincipal('states.amazonaws.com', { region: 'us-west-2' }));
  role('OptInRegionalService', new iam.ServicePrincipal('states.amazonaws.com', { region: 'ap-east-1' }));
  role('S3InOptInRegion', new iam.ServicePrincipal('s3.amazonaws.com', { region: 'af-south-1' }));
  role('ServiceWithConditions', new iam.ServicePrincipal('sns.amazonaws.com', { conditions: { StringEquals: { 'aws:SourceAccount': '123456789012' } } }));
  role('Account', new iam.AccountPrincipal('123456789012'));
  role('Root', new iam.AccountRootPrincipal());
  role('Arn', new iam.ArnPrincipal('arn:aws:iam::123456789012:user/alice'));
  role('Any', new iam.AnyPrincipal());
  role('Star', new iam.StarPrincipal());
  role('Canonical', new iam.CanonicalUserPrincipal('79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be'));
  role('Organization', new iam.OrganizationPrincipal('o-12345abcde'));
  role('ArnInOrganization', new iam.ArnPrincipal('arn:aws:iam::123456789012:role/x').inOrganization('o-12345abcde'));
  role('Federated', new iam.FederatedPrincipal('cognito-identity.amazonaws.com', { StringEquals: { 'cognito-identity.amazonaws.com:aud': 'pool' } }, 'sts:AssumeRoleWithWebIdentity'));
  role('FederatedDefaultAction', new iam.FederatedPrincipal('accounts.google.com'));
  role('WebIdentity', new iam.WebIdentityPrincipal('www.amazon.com', { StringEquals: { 'www.amazon.com:app_id': 'app' } }));
  const provider = iam.OpenIdConnectProvider.fromOpenIdConnectProviderArn(stack, 'Provider', 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com');
  role('OpenIdConnect', new iam.OpenIdConnectPrincipal(provider, { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:a/b:*' } }));
  const saml = iam.SamlProvider.fromSamlProviderArn(stack, 'Saml', 'arn:aws:iam::123456789012:saml-provider/idp');
  role('SamlPlain', new iam.SamlPrincipal(saml, { StringEquals: { 'SAML:iss': 'x' } }));
  role('SamlConsole', new iam.SamlConsolePrincipal(saml));
  role('SamlConsoleConditions', new iam.SamlConsolePrincipal(saml, { StringLike: { 'SAML:sub': 'me*' } }));
  role('Composite', new iam.CompositePrincipal(
    new iam.ServicePrincipal('ec2.amazonaws.com'),
    new iam.ServicePrincipal('ecs-tasks.amazonaws.com'),
    new iam.AccountPrincipal('111111111111'),
    new iam.ArnPrincipal('arn:aws:iam::222222222222:root')));
  role('CompositeMixedActions', new iam.CompositePrincipal(
    new iam.ServicePrincipal('ec2.amazonaws.com'),
    new iam.WebIdentityPrincipal('www.amazon.com', { StringEquals: { 'www.amazon.com:app_id': 'app' } })));
  role('CompositeConditions', new iam.CompositePrincipal(
    new iam.ServicePrincipal('ec2.amazonaws.com'),
    new iam.AccountPrincipal('111111111111').withConditions({ Bool: { 'aws:MultiFactorAuthPresent': 'true' } })));
  role('WithConditions', new iam.PrincipalWithConditions(new iam.AccountPrincipal('333333333333'), { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }));
  role('WithMoreConditions', new iam.AccountPrincipal('333333333333')
    .withConditions({ StringEquals: { 'aws:x': '1' } })
    .withConditions({ StringEquals: { 'aws:y': '2' }, Bool: { 'aws:z': 'true' } }));
  role('SessionTags', new iam.AccountPrincipal('444444444444').withSessionTags());
  role('SessionTagsService', new iam.SessionTagsPrincipal(new iam.ServicePrincipal('ec2.amazonaws.com')));
  role('SessionTagsConditions', new iam.AccountPrincipal('444444444444').withConditions({ StringEquals: { 'aws:x': '1' } }).withSessionTags());
  role('CompositeSessionTags', new iam.CompositePrincipal(new iam.AccountPrincipal('1'.repeat(12)), new iam.ServicePrincipal('ec2.amazonaws.com')).withSessionTags());
  role('ExternalId', new iam.AccountPrincipal('555555555555'), { externalIds: ['one'] });
  role('ExternalIds', new iam.AccountPrincipal('555555555555'), { externalIds: ['one', 'two'] });
  const parameter = new cdk.CfnParameter(stack, 'AccountParameter');
  role('TokenAccount', new iam.AccountPrincipal(parameter.valueAsString));
  const other = role('Other', new iam.ServicePrincipal('ec2.amazonaws.com'));
  role('RolePrincipal', new iam.ArnPrincipal(other.roleArn));
  role('RoleItself', other);
});
