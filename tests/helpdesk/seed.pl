#!/usr/bin/perl
# Fills a fresh Request Tracker database with the practice district's help desk: a queue, two custom fields and one
# staff member with the rights to write tickets. Arguments: queue name, user name, password. Prints one line of JSON
# with the ids and the staff member's REST token. The configuration comes from RT_SITE_CONFIG (see rt-instance.ts).
use strict;
use warnings;
use lib '/usr/local/share/request-tracker5/lib', '/usr/share/request-tracker5/lib';
use JSON;
use RT;

my ($queue_name, $user_name, $password) = @ARGV;
die "usage: seed.pl QUEUE USER PASSWORD\n" unless $password;
RT::LoadConfig();
RT::Init();

# RT's Create methods answer (id, message) and do not die.
sub made {
    my ($what, $id, @rest) = @_;
    die "$what: @rest\n" unless $id;
    return $id;
}

my $queue = RT::Queue->new(RT->SystemUser);
made('queue', $queue->Create(Name => $queue_name, Description => 'Student information system'));

my %fields;
for my $name ('Student ID', 'School') {
    my $field = RT::CustomField->new(RT->SystemUser);
    $fields{$name} = made($name, $field->Create(Name => $name, Type => 'FreeformSingle', LookupType => 'RT::Queue-RT::Ticket'));
    made("$name on the queue", $field->AddToObject($queue));
}

my $staff = RT::User->new(RT->SystemUser);
my $staff_id = made('staff', $staff->Create(
    Name => $user_name, EmailAddress => "$user_name\@practice-district.example", RealName => 'Practice Registrar',
    Password => $password, Privileged => 1,
));
for my $right (qw(SeeQueue CreateTicket ShowTicket ReplyToTicket SeeCustomField ModifyCustomField SetInitialCustomField)) {
    made($right, $staff->PrincipalObj->GrantRight(Right => $right, Object => $queue));
}

my ($token_id, $message, $token) = RT::AuthToken->new(RT->SystemUser)->Create(Owner => $staff_id, Description => 'tests');
die "token: $message\n" unless $token;
print encode_json({ queue => $queue->Id + 0, fields => { map { $_ => $fields{$_} + 0 } keys %fields }, token => $token }), "\n";
