'use strict';
const { program, cdk } = require('../harness');
const iam = require('aws-cdk-lib/aws-iam');
// OpenID Connect and SAML providers, made and imported; access keys.
program(__filename, app => {
  const stack = new cdk.Stack(app, 'identity-providers');
  const output = (id, value) => new cdk.CfnOutput(stack, id, { value });
  const role = (id, assumedBy) => new iam.Role(stack, id, { assumedBy });
  const oidc = iam.OidcProviderNative;

  const github = new oidc(stack, 'GitHub', { url: 'https://token.actions.githubusercontent.com', clientIds: ['sts.amazonaws.com'] });
  role('Deployer', new iam.OpenIdConnectPrincipal(github, { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:example/shop:*' } }));
  const pinned = new oidc(stack, 'Pinned', { url: 'https://id.example.com/path', thumbprints: ['0123456789012345678901234567890123456789'], removalPolicy: cdk.RemovalPolicy.RETAIN });
  role('PinnedRole', new iam.OpenIdConnectPrincipal(pinned));
  output('Issuer', pinned.oidcProviderIssuer);
  output('Arn', pinned.oidcProviderArn);
  const cluster = oidc.fromOidcProviderArn(stack, 'Cluster', 'arn:aws:iam::123456789012:oidc-provider/oidc.eks.eu-central-1.amazonaws.com/id/ABC');
  role('Pod', new iam.WebIdentityPrincipal(cluster.oidcProviderArn, { StringEquals: { [`${cluster.oidcProviderIssuer}:aud`]: 'sts.amazonaws.com' } }));
  output('ImportedIssuer', oidc.fromOidcProviderArn(stack, 'Imported', cdk.Fn.importValue('provider')).oidcProviderIssuer);

  const xml = iam.SamlMetadataDocument.fromXml(`<EntityDescriptor>${'x'.repeat(1000)}</EntityDescriptor>`);
  const directory = new iam.SamlProvider(stack, 'Directory', { metadataDocument: xml, name: 'corporate' });
  role('Employee', new iam.SamlPrincipal(directory, { StringEquals: { 'SAML:iss': 'https://directory.example.com' } }));
  role('Console', new iam.SamlConsolePrincipal(iam.SamlProvider.fromSamlProviderArn(stack, 'Existing', 'arn:aws:iam::123456789012:saml-provider/existing')));
  output('UnnamedArn', new iam.SamlProvider(stack, 'Unnamed', { metadataDocument: xml }).samlProviderArn);

  const user = new iam.User(stack, 'User');
  new iam.AccessKey(stack, 'Plain', { user });
  const key = new iam.AccessKey(stack, 'Rotated', { user: iam.User.fromUserName(stack, 'Other', 'other'), serial: 2, status: iam.AccessKeyStatus.INACTIVE });
  output('KeyId', key.accessKeyId);
  output('KeySecret', key.secretAccessKey.unsafeUnwrap());
});
