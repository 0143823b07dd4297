'use strict';
// Which principals count as the same one when statements are merged.
const { program, cdk } = require('../harness');
const iam = require('aws-cdk-lib/aws-iam');
const sqs = require('aws-cdk-lib/aws-sqs');
program(__filename, app => {
  const stack = new cdk.Stack(app, 'likeness');
  const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
  const user = new iam.User(stack, 'User');
  const org = { StringEquals: { 'aws:PrincipalOrgID': 'o-1234567890' } };
  const secure = { Bool: { 'aws:SecureTransport': 'true' } };
  const arn = 'arn:aws:iam::123456789012:role/shared';
  const imports = { mutable: true };
  const imported = (id, options = imports) => iam.Role.fromRoleArn(stack, id, arn, options);
  const ec2 = () => new iam.ServicePrincipal('ec2.amazonaws.com');
  const s3 = () => new iam.ServicePrincipal('s3.amazonaws.com');
  const account = new iam.AccountPrincipal('123456789012');
  const root = new iam.AccountRootPrincipal();
  const withRole = new iam.PrincipalWithConditions(role, org);
  const roleAndService = new iam.CompositePrincipal(role, ec2());
  const closed = role.withoutPolicyUpdates();
  const pairs = {
    AccountClone: [account, account],
    AccountTwice: [new iam.AccountPrincipal('123456789012'), new iam.AccountPrincipal('123456789012')],
    RootClone: [root, root],
    RootTwice: [new iam.AccountRootPrincipal(), new iam.AccountRootPrincipal()],
    AccountConditions: [account.withConditions(org), account.withConditions(org)],
    AccountTags: [account.withSessionTags(), account.withSessionTags()],
    AccountArn: [account, new iam.ArnPrincipal('arn:aws:iam::123456789012:root')],
    Arn: [new iam.ArnPrincipal(arn), new iam.ArnPrincipal(arn)],
    ArnTags: [new iam.ArnPrincipal(arn), new iam.ArnPrincipal(arn).withSessionTags()],
    Any: [new iam.AnyPrincipal(), new iam.AnyPrincipal()],
    AnyArn: [new iam.AnyPrincipal(), new iam.ArnPrincipal('*')],
    Star: [new iam.StarPrincipal(), new iam.StarPrincipal()],
    Service: [ec2(), ec2()],
    ServiceShort: [ec2(), new iam.ServicePrincipal('ec2')],
    ServiceRegion: [ec2(), new iam.ServicePrincipal('ec2.amazonaws.com', { region: 'us-east-1' })],
    ServiceConditions: [ec2().withConditions(org), ec2().withConditions(org)],
    ConditionsInOrder: [ec2().withConditions(org).withConditions(secure), ec2().withConditions(org).withConditions(secure)],
    ConditionsOtherOrder: [ec2().withConditions(org).withConditions(secure), ec2().withConditions(secure).withConditions(org)],
    Organization: [new iam.OrganizationPrincipal('o-1234567890'), new iam.OrganizationPrincipal('o-1234567890')],
    OrganizationAny: [new iam.OrganizationPrincipal('o-1234567890'), new iam.AnyPrincipal().inOrganization('o-1234567890')],
    InOrganization: [new iam.AnyPrincipal().inOrganization('o-1234567890'), new iam.AnyPrincipal().withConditions(org)],
    Canonical: [new iam.CanonicalUserPrincipal('abc'), new iam.CanonicalUserPrincipal('abc')],
    Web: [new iam.WebIdentityPrincipal('www.amazon.com'), new iam.WebIdentityPrincipal('www.amazon.com')],
    WebFederated: [new iam.WebIdentityPrincipal('www.amazon.com'), new iam.FederatedPrincipal('www.amazon.com', {}, 'sts:AssumeRoleWithWebIdentity')],
    Federated: [new iam.FederatedPrincipal('www.amazon.com', {}, 'sts:A'), new iam.FederatedPrincipal('www.amazon.com', {}, 'sts:B')],
    RoleTwice: [role, role],
    RoleArn: [role, new iam.ArnPrincipal(role.roleArn)],
    RoleConditions: [new iam.PrincipalWithConditions(role, org), new iam.PrincipalWithConditions(role, org)],
    RoleConditionsClone: [withRole, withRole],
    RoleClosed: [role, closed],
    RoleClosedTwice: [closed, closed],
    UserTwice: [user, user],
    Imported: [imported('ImportedOne'), imported('ImportedTwo')],
    ImportedConditions: [new iam.PrincipalWithConditions(imported('ImportedA'), org), new iam.PrincipalWithConditions(imported('ImportedB'), org)],
    ImportedArn: [imported('ImportedThree'), new iam.ArnPrincipal(arn)],
    ImportedClosed: [imported('ClosedOne', { mutable: false }), imported('ClosedTwo', { mutable: false })],
    Composite: [new iam.CompositePrincipal(ec2(), s3()), new iam.CompositePrincipal(ec2(), s3())],
    CompositeOrder: [new iam.CompositePrincipal(ec2(), s3()), new iam.CompositePrincipal(s3(), ec2())],
    CompositeOfOne: [new iam.CompositePrincipal(ec2()), ec2()],
    CompositeInComposite: [new iam.CompositePrincipal(new iam.CompositePrincipal(ec2(), s3())), new iam.CompositePrincipal(ec2(), s3())],
    CompositeAccount: [new iam.CompositePrincipal(account, s3()), new iam.CompositePrincipal(account, s3())],
    CompositeAccountTwice: [new iam.CompositePrincipal(new iam.AccountPrincipal('123456789012'), s3()), new iam.CompositePrincipal(new iam.AccountPrincipal('123456789012'), s3())],
    CompositeRole: [new iam.CompositePrincipal(role, ec2()), new iam.CompositePrincipal(role, ec2())],
    CompositeRoleClone: [roleAndService, roleAndService],
  };
  for (const [id, [one, other]] of Object.entries(pairs)) {
    const queue = new sqs.Queue(stack, id);
    const statement = (action, principal) => new iam.PolicyStatement({ actions: [action], resources: ['*'], principals: [principal] });
    queue.addToResourcePolicy(statement('sqs:SendMessage', one));
    queue.addToResourcePolicy(statement('sqs:ReceiveMessage', other));
  }
  const trusts = {
    TrustTags: new iam.CompositePrincipal(account.withSessionTags(), account),
    TrustAccounts: new iam.CompositePrincipal(new iam.AccountPrincipal('1').withSessionTags(), new iam.AccountPrincipal('1')),
    TrustWraps: new iam.CompositePrincipal(ec2().withConditions(org).withSessionTags(), ec2().withSessionTags().withConditions(org)),
  };
  for (const [id, assumedBy] of Object.entries(trusts)) new iam.Role(stack, id, { assumedBy });
});
