//! The codes of this module's diagnostics.

stackwright_core::declare_codes! {
    STATEMENT_WITHOUT_ACTION = "statement-without-action": "A policy statement names neither actions nor excepted actions, so that it means nothing (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html).";
    STATEMENT_WITHOUT_RESOURCE = "statement-without-resource": "A policy statement names neither resources nor excepted resources. Only trust policies do without (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html).";
    STATEMENT_WITHOUT_PRINCIPAL = "statement-without-principal": "A statement in the policy of a resource, or in a trust policy, does not say of whom it speaks (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html).";
    STATEMENT_WITH_PRINCIPAL = "statement-with-principal": "A statement in the policy of a role, user or group names a principal, which only policies of resources may do (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html).";
    STATEMENT_CONTRADICTION = "statement-contradiction": "A policy statement has an element together with its opposite, such as actions and excepted actions; IAM takes one of them (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html).";
    ILLEGAL_ACTION = "illegal-action": "An action of a policy statement is not written as a service's prefix, a colon and the action's name (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html).";
    ILLEGAL_SID = "illegal-sid": "The name of a statement in an identity's policy has other characters than ASCII letters and digits (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html).";
    CONDITIONS_DIFFER = "principal-conditions-differ": "The principals of one policy statement come with different conditions. A statement has one condition block for all of them, so that each would be held to the others' conditions.";
    EMPTY_POLICY = "empty-policy": "A policy that is attached, or forced to exist, has no statement; IAM refuses an empty policy.";
    UNATTACHED_POLICY = "unattached-policy": "A policy that is forced to exist is attached to no role, user or group; CloudFormation refuses to create it (https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-policy.html).";
    ILLEGAL_SESSION_DURATION = "illegal-session-duration": "The longest session of a role is shorter than one hour or longer than twelve (https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html).";
    ILLEGAL_IAM_NAME = "illegal-iam-name": "The name of a role, user, group or policy is too long or has characters other than letters, digits and `+=,.@_-` (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html).";
    ILLEGAL_IAM_PATH = "illegal-iam-path": "The path of an IAM resource does not start and end with a slash (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html).";
    ILLEGAL_ARN = "illegal-arn": "A literal is not an ARN: it does not start with `arn:` followed by at least five more parts (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html).";
    DESCRIPTION_TOO_LONG = "role-description-too-long": "The description of a role has more than 1,000 characters (https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html).";
    GRANT_WITHOUT_EFFECT = "grant-without-effect": "A permission is granted to somebody whose policy this stack can't change, on a resource that has no policy of its own: nothing is granted.";
    POLICY_TOO_LARGE = "policy-too-large": "A policy has more characters than IAM takes: 6,144 for a managed policy; 10,240, 5,120 and 2,048 for all inline policies together of a role, a group and a user. What is known at deployment only is not counted. A role's default policy is split by itself (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html).";
    ILLEGAL_POLICY_JSON = "illegal-policy-json": "JSON that is given as a policy or a statement has another form than the policy language (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html).";
    UNATTACHABLE_POLICY = "unattachable-policy": "A managed policy that exists already is attached to a role that exists already. Neither is part of the stack, so that nothing could be written into the template.";
    ILLEGAL_ORGANIZATION_ID = "illegal-organization-id": "The id of an organization is not `o-` and 10 to 32 lower case letters and digits (https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html).";
    NOT_ASSUMABLE_BY = "not-assumable-by-grant": "`grant_assume_role` changes the policy of the one who takes on the role. A service or an account has none: it is named in the role's trust policy.";
}
