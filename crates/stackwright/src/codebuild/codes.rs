//! The codes of this module's diagnostics.

stackwright_core::declare_codes! {
    BUILD_ENVIRONMENT = "illegal-build-environment": "A build's image, the size of its machine, its fleet and its privileges don't fit each other (https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-compute-types.html).";
    BUILD_LIMIT = "illegal-build-limit": "A number of a build project is out of its range: timeouts are 5 minutes to 36 hours, the wait for a machine is 5 minutes to 8 hours, at most 10 retries, at least one build at a time (https://docs.aws.amazon.com/codebuild/latest/userguide/limits.html).";
    LAMBDA_BUILD = "not-on-lambda": "A build on Lambda has no cache, no badge, no privileges, no VPC, no timeouts of its own and no file systems (https://docs.aws.amazon.com/codebuild/latest/userguide/lambda.html).";
    BUILD_NETWORK = "build-without-vpc": "Security groups, traffic rules and file systems are for builds in a VPC; the rules of security groups that are given are their own (https://docs.aws.amazon.com/codebuild/latest/userguide/vpc-support.html).";
    BADGE = "badge-without-repository": "A build badge is for projects whose source is a Git repository (https://docs.aws.amazon.com/codebuild/latest/userguide/sample-build-badges.html).";
    PROJECT_NAME = "illegal-project-name": "A build project's name has 2 to 150 letters, digits, hyphens and underscores, and begins with a letter or digit (https://docs.aws.amazon.com/codebuild/latest/APIReference/API_CreateProject.html).";
    SECRET_IN_PLAIN_TEXT = "secret-in-plain-text": "A secret is given where it can be read by whoever sees the template or the console. CodeBuild reads secrets itself when a build starts (https://docs.aws.amazon.com/codebuild/latest/userguide/change-project.html).";
    SECONDARY_SOURCE = "illegal-secondary-source": "A project has at most 12 further sources, each with an identifier of its own of letters, digits and underscores; one for a pipeline gets its sources from there (https://docs.aws.amazon.com/codebuild/latest/userguide/sample-multi-in-out.html).";
    WEBHOOK_FILTER = "illegal-webhook-filter": "A build's webhook filters name at least one event each, conditions on the base of a pull request are for events of pull requests, and filters need a webhook (https://docs.aws.amazon.com/codebuild/latest/userguide/github-webhook.html).";
    FLEET = "illegal-fleet": "A fleet has at least one machine, and names attributes or an instance type where its compute type is by these, and only there (https://docs.aws.amazon.com/codebuild/latest/userguide/fleets.html).";
    REPORT_GROUP = "illegal-report-group": "Reports are deleted with their group only where the group is deleted with the stack (https://docs.aws.amazon.com/codebuild/latest/userguide/report-group-delete.html).";
    IMPORTED_PROJECT = "imported-project": "A project that exists already is changed where it is defined.";
}
