//! What a project that builds other people's code may do at most.

use stackwright_core::{Construct, Scope, Text};

use crate::iam::{ManagedPolicy, ManagedPolicyRef, PolicyStatement};

/// The actions that every build needs.
/// <https://docs.aws.amazon.com/codebuild/latest/userguide/auth-and-access-control-iam-identity-based-access-control.html>
const NEEDED: [&str; 22] = [
    "logs:CreateLogGroup",
    "logs:CreateLogStream",
    "logs:PutLogEvents",
    "codebuild:CreateReportGroup",
    "codebuild:CreateReport",
    "codebuild:UpdateReport",
    "codebuild:BatchPutTestCases",
    "codebuild:BatchPutCodeCoverages",
    "codebuild:StartBuild",
    "codebuild:StopBuild",
    "codebuild:RetryBuild",
    "ecr:BatchCheckLayerAvailability",
    "ecr:GetDownloadUrlForLayer",
    "ecr:BatchGetImage",
    "ec2:CreateNetworkInterfacePermission",
    "ec2:CreateNetworkInterface",
    "ec2:DescribeNetworkInterfaces",
    "ec2:DeleteNetworkInterface",
    "ec2:DescribeSubnets",
    "ec2:DescribeSecurityGroups",
    "ec2:DescribeDhcpOptions",
    "ec2:DescribeVpcs",
];

/// A managed policy to bound the permissions of a project that builds code which others may change,
/// such as pull requests: it can do what a build needs and nothing else, whatever is granted to it.
/// Pass it to [`Role::permissions_boundary`](crate::iam::Role::permissions_boundary).
///
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html>
#[derive(Clone, Debug, Default)]
pub struct UntrustedCodeBoundaryPolicy {
    managed_policy_name: Option<Text>,
    additional_statements: Vec<PolicyStatement>,
}

impl UntrustedCodeBoundaryPolicy {
    /// What every build needs.
    pub fn new() -> Self {
        Self::default()
    }

    /// The policy's name. Default: made by CloudFormation.
    #[must_use]
    pub fn managed_policy_name(mut self, name: impl Into<Text>) -> Self {
        self.managed_policy_name = Some(name.into());
        self
    }

    /// Adds what builds may do besides.
    #[must_use]
    pub fn additional_statement(mut self, statement: PolicyStatement) -> Self {
        self.additional_statements.push(statement);
        self
    }
}

impl Construct for UntrustedCodeBoundaryPolicy {
    type Handle = ManagedPolicyRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> ManagedPolicyRef {
        let needed = PolicyStatement::new().actions(NEEDED).all_resources();
        let mut policy = ManagedPolicy::new()
            .description(
                "Permissions Boundary Policy for CodeBuild Projects running untrusted code",
            )
            .statement(needed);
        if let Some(name) = self.managed_policy_name {
            policy = policy.managed_policy_name(name);
        }
        for statement in self.additional_statements {
            policy = policy.statement(statement);
        }
        policy.build(scope)
    }
}
